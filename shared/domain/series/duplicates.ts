import type { TakenNumbers } from '#shared/domain/series/taken-orders';

/** A number that more than one thing has. */
export type DuplicateNumber = { readonly number: string; readonly count: number };

/** Numbers given more than once, in the order they first stand. Letter case and spaces do not tell numbers apart. */
export function duplicatesOf(taken: TakenNumbers): readonly DuplicateNumber[] {
  const numbers = taken.filter((number) => number !== null);
  const keys = numbers.map(keyOf);
  return numbers.flatMap((number, index) => {
    const key = keyOf(number);
    const count = keys.filter((other) => other === key).length;
    return count > 1 && keys.indexOf(key) === index ? [{ number, count }] : [];
  });
}

/** What two numbers have in common where they are the same number. */
const keyOf = (number: string): string => number.replace(/[\s\u00a0]/gu, '').toLocaleLowerCase('cs');
