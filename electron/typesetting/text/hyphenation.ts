import { syllablePlaces } from './czech-syllables';
import { sensiblePlaces } from './hyphenation-exceptions';
import { memoryOf } from './memory';

/** Letters that stay at the end of a line, and that go to the next one, at least. */
const leftAtLeast = 2;
const rightAtLeast = 3;

/** Words remembered; a year of work in one office uses a few thousand. */
const remembered = 20_000;

const places = memoryOf<readonly number[]>(remembered);

/** Letters, with the quotation marks, brackets and stops that may stand around them. */
const plainWord = /^[„‚"'(\[]*(\p{L}+)[“‘"')\].,;:?!…]*$/u;
const capital = /^\p{Lu}/u;
/** A lower-case word of five letters or more and its stop: shorter ones are mostly abbreviations (nám., odst., písm.). */
const endOfSentence = /(?:^|\P{L})\p{Ll}{5,}[.?!][“")]?$/u;

/**
 * Where a word may be divided: numbers of UTF-16 units from its start, ascending. Words with figures, hyphens or dots
 * inside are never divided, nor are names: what begins with a capital, save at the start of a sentence and where the
 * document defines the word as a term.
 * @param before the word before it, or null at the start of a paragraph
 * @param terms beginnings of defined terms, in lower case
 */
export function divisionsOf(word: string, before: string | null, terms: readonly string[]): readonly number[] {
  const letters = plainWord.exec(word)?.[1];
  if (letters === undefined || letters.length < leftAtLeast + rightAtLeast) return [];
  const lower = letters.toLowerCase();
  if (lower.length !== letters.length || isName(letters, lower, before, terms)) return [];
  return places(lower, () => divide(lower)).map((place) => place + word.indexOf(letters));
}

function isName(letters: string, lower: string, before: string | null, terms: readonly string[]): boolean {
  if (!capital.test(letters)) return false;
  const inCapitals = capital.test(letters.slice(1));
  return inCapitals || !(startsSentence(before) || terms.some((term) => lower.startsWith(term)));
}

const startsSentence = (before: string | null): boolean => before === null || endOfSentence.test(before);

function divide(letters: string): readonly number[] {
  return sensiblePlaces(letters, syllablePlaces(letters)).filter((place) => place >= leftAtLeast && letters.length - place >= rightAtLeast);
}
