import { keyOfNumber } from '#shared/domain/series/same-number';
import type { TakenNumbers } from '#shared/domain/series/taken-orders';

/** A number that more than one thing has. */
export type DuplicateNumber = { readonly number: string; readonly count: number };

/** Numbers given more than once, in the order they first stand. */
export function duplicatesOf(taken: TakenNumbers): readonly DuplicateNumber[] {
  const numbers = taken.filter((number) => number !== null);
  const keys = numbers.map(keyOfNumber);
  return numbers.flatMap((number, index) => {
    const key = keyOfNumber(number);
    const count = keys.filter((other) => other === key).length;
    return count > 1 && keys.indexOf(key) === index ? [{ number, count }] : [];
  });
}
