import { plainLetters } from '#shared/formats/plain-letters';

/**
 * A value as a descriptor holds it, in the characters SPAYD recommends: capitals without diacritics, other signs as spaces, `*` and `%` escaped. It is cut so
 * that it is no longer than allowed even to a reader that counts before it undoes the escapes, and never within one.
 * @param longest in characters
 */
export function describedText(text: string, longest: number): string {
  const plain = plainLetters(text).toUpperCase().replaceAll("'", '').replace(/[^0-9A-Z $%*+\-./:]+/gu, ' ').replace(/ {2,}/gu, ' ').trim();
  let described = '';
  for (const character of plain) {
    const next = escapes.get(character) ?? character;
    if (described.length + next.length > longest) break;
    described += next;
  }
  return described.trimEnd();
}

/** The sign that parts values, and the one that escapes begin with. */
const escapes: ReadonlyMap<string, string> = new Map([['*', '%2A'], ['%', '%25']]);
