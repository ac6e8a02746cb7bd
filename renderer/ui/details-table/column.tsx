import type { ReactNode } from 'react';

/** A column of a table of records. Widths are CSS pixels. */
export type Column<R> = {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  /** Takes what room is left, until the person gives it a width. */
  readonly grows?: boolean;
  readonly align?: 'end';
  /** What the column is sorted by; texts in Czech order. Without it the column does not sort. */
  readonly sortKey?: (row: R) => string | number;
  /** Puts the largest first on the first click: dates, amounts. */
  readonly largestFirst?: boolean;
  readonly cell: (row: R) => ReactNode;
};

export type Direction = 'ascending' | 'descending';
export type Sorting = { readonly by: string; readonly direction: Direction };
export type Widths = Readonly<Record<string, number>>;

export const minWidth = 60;
export const maxWidth = 1200;
const checkColumn = '36px';

/** The tracks of a row: the check mark where rows have one, then the columns. */
export function tracksOf<R>(columns: readonly Column<R>[], widths: Widths, checks: boolean): string {
  const tracks = columns.map(({ id, width, grows }) => {
    const chosen = widths[id];
    if (chosen !== undefined) return `${chosen}px`;
    return grows === true ? `minmax(${width}px, 1fr)` : `${width}px`;
  });
  return (checks ? [checkColumn, ...tracks] : tracks).join(' ');
}

/** The sorting after a click on the title of a column. */
export function nextSorting<R>(column: Column<R>, { by, direction }: Sorting): Sorting {
  if (by === column.id) return { by, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  return { by: column.id, direction: column.largestFirst === true ? 'descending' : 'ascending' };
}
