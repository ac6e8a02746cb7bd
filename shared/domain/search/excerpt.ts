import { placedWords, unfoldedLength, type SearchedWord } from '#shared/domain/search/words';

/** A piece of a text around what was searched for, and the places of that in it, in UTF-16 units: from, to (exclusive). */
export type Excerpt = { readonly excerpt: string; readonly marks: readonly (readonly [number, number])[] };

/** Longest excerpt without its ellipses, in UTF-16 units; of words, so that one longer than that is cut. */
const longest = 160;

/** How much of it comes before the first found word. */
const before = 40;

/**
 * What of a text is shown for a search: all of a short one, otherwise a piece around the first word that begins as one that was searched for. White
 * space is one space.
 * @param searched words as `wordsOf` has them
 */
export function excerptOf(text: string, searched: readonly string[]): Excerpt {
  const line = text.replace(/\s+/gu, ' ').trim();
  const words = placedWords(line);
  const found = words.filter(({ word }) => searched.some((each) => word.startsWith(each)));
  const from = line.length <= longest ? 0 : startBefore(words, (found[0]?.from ?? 0) - before);
  const to = endBefore(line, words, from + longest);
  const [head, tail] = [from > 0 ? '… ' : '', to < line.length ? ' …' : ''];
  const marks = found
    .filter((each) => each.from >= from && each.from < to)
    .map((each) => markOf(line, each, searched))
    .map(([start, end]) => [start - from + head.length, Math.min(end, to) - from + head.length] as const);
  return { excerpt: `${head}${line.slice(from, to)}${tail}`, marks };
}

/** The first word that begins at a place or after it. */
const startBefore = (words: readonly SearchedWord[], place: number): number => (place <= 0 ? 0 : (words.find(({ from }) => from >= place)?.from ?? 0));

/** The end of the last word that ends by a place; the place itself where one word is longer than all of it. */
function endBefore(line: string, words: readonly SearchedWord[], place: number): number {
  if (place >= line.length) return line.length;
  const last = words.findLast(({ to }) => to <= place)?.to ?? 0;
  return last > place - longest ? last : place;
}

/** Of a found word, what was searched for: the longest beginning of it. */
function markOf(line: string, { word, from, to }: SearchedWord, searched: readonly string[]): readonly [number, number] {
  const length = Math.max(...searched.filter((each) => word.startsWith(each)).map((each) => each.length));
  return [from, from + unfoldedLength(line.slice(from, to), length)];
}
