import { readNumber } from '#shared/domain/series/number-of';

/** Numbers already given, of any shape; null where something has none. */
export type TakenNumbers = readonly (string | null)[];

/** An order that is taken; the year is null where orders do not begin anew with a year, or the number does not tell it. */
export type TakenOrder = { readonly year: number | null; readonly order: number };

/** Orders that are taken by numbers of the pattern. @param yearly whether orders begin anew with every year */
export function takenOrders(pattern: string, yearly: boolean, taken: TakenNumbers): readonly TakenOrder[] {
  return taken.flatMap((number) => {
    const read = number === null ? null : readNumber(pattern, number);
    return read === null ? [] : [{ year: yearly ? read.year : null, order: read.order }];
  });
}
