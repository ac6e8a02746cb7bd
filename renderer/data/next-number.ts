import type { Reading } from '#data/draft/readings';
import { misunderstood } from '#shared/domain/issue-code';
import type { NumberSeries } from '#shared/domain/office';
import { largestOrder } from '#shared/domain/series/number-of';
import { parseWholeNumber, parseYear } from '#shared/domain/whole-number';

/** The order the next number of a year gets: `12/2027`. */
export const nextNumber: Reading<NonNullable<NumberSeries['next']>> = {
  parse(typed) {
    const [, first, second] = /^(\d+)\s*\/\s*(\d{4})$/u.exec(typed.trim()) ?? [];
    if (first === undefined || second === undefined) return misunderstood('next-number-shape');
    const [order, year] = [parseWholeNumber(first, 1, largestOrder), parseYear(second)];
    if (!order.ok) return order;
    return year.ok ? { ok: true, value: { order: order.value, year: year.value } } : year;
  },
  format: ({ order, year }) => `${order}/${year}`,
};
