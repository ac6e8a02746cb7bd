import type { PartId } from '#shared/templates/condition';
import { keyOf } from './words';

/** What is paired as one piece with its earlier or later self: an article, a clause, a row. */
export type Unit = {
  readonly id: PartId | null;
  /** Only units of one shape can be two wordings of one thing. */
  readonly shape: string;
  /** All its text, for comparing. */
  readonly key: string;
  /** How often each of its words occurs, and how many there are. */
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
};

export function unit(shape: string, id: PartId | null | undefined, texts: readonly string[]): Unit {
  const key = keyOf(texts.join(' '));
  const found = key.match(word) ?? [];
  const words = new Map<string, number>();
  for (const each of found) words.set(each, (words.get(each) ?? 0) + 1);
  return { id: id ?? null, shape, key, words, size: found.length };
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The share of words two units have in common (Dice), from 0 to 1. */
export function similarity(one: Unit, other: Unit): number {
  if (one.size + other.size === 0) return 1;
  const [small, large] = one.words.size <= other.words.size ? [one, other] : [other, one];
  let common = 0;
  for (const [key, count] of small.words) common += Math.min(count, large.words.get(key) ?? 0);
  return (2 * common) / (one.size + other.size);
}
