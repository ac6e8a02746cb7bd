/** A word of a text as searching sees it, and where it stands there, in UTF-16 units; `to` is exclusive. */
export type SearchedWord = { readonly word: string; readonly from: number; readonly to: number };

/** A text as searching sees it: without diacritics and capitals. */
export function folded(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Nothing of it has to be decomposed. */
const isPlain = /^[ -~]*$/u;

/** Words of a text: runs of letters and digits, in their order. „KPBI/1/2024“ is three of them. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where in a folded text the first word stands that begins so; -1 where none does. */
export function placeOfWord(text: string, beginning: string): number {
  let place = text.indexOf(beginning);
  while (place > 0 && isPartOfWord.test(text.charAt(place - 1))) place = text.indexOf(beginning, place + 1);
  return place;
}

const isPartOfWord = /[\p{L}\p{N}]/u;

/** The words of a text with their places in it. */
export function placedWords(text: string): readonly SearchedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: found, index }) => ({ word: folded(found), from: index, to: index + found.length }));
}

/** How many UTF-16 units of a word its first folded ones take: of „žluťoučký“ decomposed as composed. */
export function unfoldedLength(word: string, length: number): number {
  let taken = 0;
  let seen = 0;
  for (const character of word) {
    const own = folded(character).length;
    if (seen >= length && own > 0) break;
    seen += own;
    taken += character.length;
  }
  return taken;
}
