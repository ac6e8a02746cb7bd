import { ibanOf, parseBankAccount } from '#shared/domain/bank-account';
import { plainText } from '#shared/domain/text';

/** From, to (exclusive), in UTF-16 units. */
export type Range = readonly [from: number, to: number];

/** Finds where any of several texts occurs. */
export type Finder = (text: string) => readonly Range[];

/**
 * Finds texts as whole words: in small letters or capitals, with whatever spaces and hyphens between their words, and groups of figures also
 * where they are written together or apart.
 */
export function finderOf(texts: readonly string[]): Finder {
  // Each has a pattern of its own, for they may overlap.
  const patterns = texts
    .map(plainText)
    .flatMap(writings)
    .filter((text) => text !== '')
    .map((text) => new RegExp(patternOf(text), 'giu'));
  return (text) => patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ index, 0: found }): Range => [index, index + found.length]));
}

/** An account is written as an IBAN too. */
function writings(text: string): readonly string[] {
  const account = parseBankAccount(text);
  return account.ok ? [text, ibanOf(account.value)] : [text];
}

/** What may be part of a word. */
const word = /[\p{L}\p{M}\p{N}]/u;

function patternOf(text: string): string {
  const characters = Array.from(text);
  const pattern = characters.map((character, index) => characterPattern(character) + (isFigure(character) && isFigure(characters[index + 1]) ? '\\s?' : '')).join('');
  const [first = '', last = ''] = [characters[0], characters.at(-1)];
  return `${word.test(first) ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''}${pattern}${word.test(last) ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`;
}

const isFigure = (character: string | undefined): boolean => character !== undefined && /[\d+]/u.test(character);

function characterPattern(character: string): string {
  // Between groups of figures there may be no space at all.
  if (character === ' ') return '\\s*';
  if (/[-‑–]/u.test(character)) return '\\s?[-‑–]\\s?';
  if (character === '/') return '\\s?/\\s?';
  return character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
