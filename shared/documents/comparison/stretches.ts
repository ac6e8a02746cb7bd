import { diffArrays, type ChangeObject } from 'diff';
import { paired } from './pair';
import { unit } from './unit';
import type { Word } from './words';

/** Words that follow each other and stayed, or were exchanged for others. */
export type Stretch = { readonly same: boolean; readonly then: readonly Word[]; readonly now: readonly Word[] };

/** How many words may come and go before a text is compared sentence by sentence: the work grows with their square. */
const mostEdits = 1_500;

/** What of a text stayed and what was exchanged, word by word. */
export function stretchesBetween(then: readonly Word[], now: readonly Word[]): readonly Stretch[] {
  const parts = diffArrays(then.map(({ key }) => key), now.map(({ key }) => key), { maxEditLength: mostEdits });
  return parts === undefined ? betweenSentences(sentencesOf(then), sentencesOf(now)) : stretchesOf(parts, then, now);
}

function stretchesOf(parts: readonly ChangeObject<readonly string[]>[], then: readonly Word[], now: readonly Word[]): readonly Stretch[] {
  let [atThen, atNow] = [0, 0];
  return parts.map(({ count, added, removed }) => {
    const stretch = { same: !added && !removed, then: added ? [] : then.slice(atThen, atThen + count), now: removed ? [] : now.slice(atNow, atNow + count) };
    atThen += stretch.then.length;
    atNow += stretch.now.length;
    return stretch;
  });
}

type Sentence = readonly Word[];

/** A text that is one sentence is not cut any further. */
function betweenSentences(then: readonly Sentence[], now: readonly Sentence[]): readonly Stretch[] {
  if (then.length < 2 && now.length < 2) return [{ same: false, then: then.flat(), now: now.flat() }];
  return paired(then, now, (sentence) => unit('sentence', null, sentence.map(({ key }) => key))).flatMap((pair): readonly Stretch[] => {
    if (pair.kind === 'both') return stretchesBetween(pair.then, pair.now);
    return [{ same: false, then: pair.change === 'deleted' ? pair.value : [], now: pair.change === 'inserted' ? pair.value : [] }];
  });
}

const endsSentence = /^[.;:?!…]$/u;

function sentencesOf(words: readonly Word[]): readonly Sentence[] {
  const sentences: Word[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (endsSentence.test(word.key)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
