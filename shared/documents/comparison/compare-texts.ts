import type { Run, Text, TextChange } from '#shared/documents/block';
import { stretchesBetween, type Stretch } from './stretches';
import { keyOf, wordsOf, type Word } from './words';

export type ComparedText = { readonly text: Text; readonly changed: boolean };

/**
 * Two wordings of one text in one: what the later one took out, followed by what it put in for it, word by word. Without the
 * deleted runs it is the later text exactly; without the inserted ones the earlier text, save for the kind of its spaces.
 */
export function compareTexts(then: Text, now: Text): ComparedText {
  if (isSame(plain(then), plain(now))) return { text: now, changed: false };
  const stretches = joined(stretchesBetween(wordsOf(then), wordsOf(now)));
  return { text: merged(readable(stretches).flatMap(runsOf)), changed: true };
}

const isSame = (then: string, now: string): boolean => then === now || keyOf(then) === keyOf(now);

/** A text in which everything was put in or taken out. */
export const marked = (text: Text, change: TextChange): Text => text.map((run) => ({ ...run, change }));

/** A text whose changed stretches say to which change they belong. @param mark as the list of changes names it */
export const belonging = (text: Text, mark: string): Text => text.map((run) => (run.change === undefined ? run : { ...run, field: mark }));

export const plain = (text: Text): string => text.map((run) => run.text).join('');

/** Changes that meet, or that only marks and a little word part, are one: a person reads them so. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const groups: Stretch[][] = [];
  stretches.forEach((stretch, index) => {
    const last = groups.at(-1);
    const island = stretch.same && lettersIn(stretch.now) <= mostOfIsland && stretches[index + 1] !== undefined;
    if (last?.[0]?.same === false && (!stretch.same || island)) last.push(stretch);
    else groups.push([stretch]);
  });
  return groups.map((group) => (group.length === 1 ? (group[0] ?? exchanged(group)) : exchanged(group)));
}

/** Letters and figures of what is too little to part two changes. */
const mostOfIsland = 3;

const exchanged = (stretches: readonly Stretch[]): Stretch => ({ same: false, then: stretches.flatMap(({ then }) => then), now: stretches.flatMap(({ now }) => now) });

/** Where hardly anything stayed, scattered words that happen to be the same only confuse: then all is exchanged. */
function readable(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept = stretches.reduce((sum, { same, now }) => sum + (same ? lettersIn(now) : 0), 0);
  const all = stretches.reduce((sum, { then, now }) => sum + Math.max(lettersIn(then), lettersIn(now)), 0);
  return kept < all * leastKept ? [exchanged(stretches)] : stretches;
}

const leastKept = 0.2;

const noLetter = /[^\p{L}\p{N}]/gu;
const lettersIn = (words: readonly Word[]): number => words.reduce((sum, { key }) => sum + key.replace(noLetter, '').length, 0);

function runsOf({ same, then, now }: Stretch): Text {
  const later = now.flatMap(({ runs }) => runs);
  return same ? later : [...marked(then.flatMap(({ runs }) => runs), 'deleted'), ...marked(later, 'inserted')];
}

function merged(runs: Text): Text {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && isAlike(last, run)) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

const isAlike = (one: Run, other: Run): boolean => one.strong === other.strong && one.field === other.field && one.gap === other.gap && one.change === other.change;
