import type { NumberSeries } from '#shared/domain/office';
import { readNumber } from '#shared/domain/series/number-of';
import { takenOrders, type TakenNumbers } from '#shared/domain/series/taken-orders';

/** Orders that no number has although a later one does; those without a reason stand together, those with one each for itself. */
export type NumberGap = {
  /** Null where orders do not begin anew with every year. */
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
  /** Why they were left out; null where nobody said. */
  readonly reason: string | null;
};

type Explained = { readonly order: number; readonly reason: string };

/**
 * Gaps of a series, by years and orders. A series begins at 1; in a year for which somebody set the next number it may begin there, so what lies
 * before both that number and the first one given is no gap.
 */
export function gapsOf(series: NumberSeries, pattern: string, taken: TakenNumbers): readonly NumberGap[] {
  const orders = takenOrders(pattern, series.yearly, taken);
  const years = [...new Set(orders.map(({ year }) => year))].toSorted((one, other) => (one ?? 0) - (other ?? 0));
  return years.flatMap((year) => {
    const given = new Set(orders.filter((each) => each.year === year).map(({ order }) => order));
    return gapsBetween([...given].toSorted((one, other) => one - other), firstOrder(series, year, given), explainedOf(series, pattern, year)).map((gap) => ({ year, ...gap }));
  });
}

function firstOrder({ yearly, next }: NumberSeries, year: number | null, given: ReadonlySet<number>): number {
  return next !== null && (!yearly || next.year === year) ? Math.min(next.order, ...given) : 1;
}

function explainedOf({ gaps, yearly }: NumberSeries, pattern: string, year: number | null): readonly Explained[] {
  return gaps.flatMap(({ number, reason }) => {
    const read = readNumber(pattern, number);
    return read === null || (yearly && read.year !== year) ? [] : [{ order: read.order, reason }];
  });
}

function gapsBetween(given: readonly number[], first: number, explained: readonly Explained[]): readonly Omit<NumberGap, 'year'>[] {
  const known = explained.toSorted((one, other) => one.order - other.order);
  return given.flatMap((order, index) => {
    const [from, to] = [index === 0 ? first : (given[index - 1] ?? 0) + 1, order - 1];
    return from > to ? [] : splitBy(from, to, known.filter((each) => each.order >= from && each.order <= to));
  });
}

/** One range taken apart by the orders in it somebody explained. */
function splitBy(from: number, to: number, [next, ...others]: readonly Explained[]): readonly Omit<NumberGap, 'year'>[] {
  if (next === undefined) return from > to ? [] : [{ from, to, reason: null }];
  const before = next.order > from ? [{ from, to: next.order - 1, reason: null }] : [];
  return [...before, { from: next.order, to: next.order, reason: next.reason }, ...splitBy(next.order + 1, to, others.filter(({ order }) => order !== next.order))];
}
