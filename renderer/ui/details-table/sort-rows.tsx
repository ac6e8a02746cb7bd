import type { Column, Sorting } from './column';
import { inCzechOrder } from '#text/search';

/** The rows in the order of one column; equal ones keep their order, an unknown column changes nothing. */
export function sortRows<R>(rows: readonly R[], columns: readonly Column<R>[], { by, direction }: Sorting): readonly R[] {
  const sortKey = columns.find(({ id }) => id === by)?.sortKey;
  if (sortKey === undefined) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: sortKey(row) }))
    .sort((left, right) => sign * compared(left.key, right.key))
    .map(({ row }) => row);
}

function compared(left: string | number, right: string | number): number {
  return typeof left === 'number' && typeof right === 'number' ? left - right : inCzechOrder(String(left), String(right));
}
