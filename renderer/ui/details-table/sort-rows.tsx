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

/** The rows with those that belong to another one right below it, in the order they come in; one whose owner is not there stands on its own. */
export function gathered<R>(sorted: readonly R[], rows: readonly R[], keyOf: (row: R) => string, ownerOf: (row: R) => string | null): readonly R[] {
  const present = new Set(rows.map(keyOf));
  const owned = (row: R) => present.has(ownerOf(row) ?? '');
  const followers = rows.filter(owned);
  if (followers.length === 0) return sorted;
  return sorted.filter((row) => !owned(row)).flatMap((row) => [row, ...followers.filter((follower) => ownerOf(follower) === keyOf(row))]);
}

function compared(left: string | number, right: string | number): number {
  return typeof left === 'number' && typeof right === 'number' ? left - right : inCzechOrder(String(left), String(right));
}
