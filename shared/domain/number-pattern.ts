import type { NumberSeries } from '#shared/domain/office';
import { numberOf } from '#shared/domain/series/number-of';
import { takenOrders, type TakenNumbers } from '#shared/domain/series/taken-orders';

/** The series a number is drawn from, and what has been given already. */
export type NumberSource = {
  /** `KPBI/{číslo}/{rok}`; null where the office has no numbers of its own. */
  readonly pattern: string | null;
  readonly series: NumberSeries;
  /** Numbers already given, of any shape. */
  readonly taken: TakenNumbers;
};

/**
 * The next number of a year: the one somebody set, where it is free, otherwise the one after the last. Numbers left out stay left out, and none is
 * given twice. Null where the office has no pattern.
 */
export function proposeNumber({ pattern, series, taken }: NumberSource, year: number): string | null {
  if (pattern === null) return null;
  const orders = takenOrders(pattern, series.yearly, taken).filter((each) => each.year === null || each.year === year).map(({ order }) => order);
  const used = new Set([...taken, ...series.gaps.map(({ number }) => number)]);
  const isFree = (order: number) => !orders.includes(order) && !used.has(numberOf(pattern, year, order));
  const set = series.next !== null && (!series.yearly || series.next.year === year) ? series.next.order : null;
  const after = Math.max(set ?? 1, ...orders.map((order) => order + 1));
  return numberOf(pattern, year, set !== null && isFree(set) ? set : firstFrom(after, isFree));
}

function firstFrom(order: number, isFree: (order: number) => boolean): number {
  let candidate = order;
  while (!isFree(candidate)) candidate += 1;
  return candidate;
}
