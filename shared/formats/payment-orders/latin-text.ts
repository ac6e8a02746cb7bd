import { plainLetters } from '#shared/formats/plain-letters';

/**
 * A text in the characters every bank takes: basic Latin letters, digits and `/-?:().,'+`, with single spaces; other signs become spaces. A slash
 * neither begins nor ends it and is not doubled, for such slashes mark codes in messages between banks.
 * @param longest in characters
 */
export function latinText(text: string, longest: number): string {
  const plain = plainLetters(text).replace(/[^0-9A-Za-z/\-?:().,'+]+/gu, ' ').replace(/\/{2,}/gu, '/');
  return trimmed(trimmed(plain).slice(0, longest));
}

const trimmed = (text: string): string => text.replace(/^[ /]+|[ /]+$/gu, '');
