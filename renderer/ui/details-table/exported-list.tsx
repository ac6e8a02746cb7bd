import type { Column, Sorting } from './column';
import { sortRows } from './sort-rows';

/** A column of a list, and what it says where the list is printed or exported: a cell as whoever makes the file understands it. */
export type ExportedColumn<R, C> = Column<R> & { readonly exported: (row: R) => C };

type Shown<R, C> = {
  readonly title: string;
  readonly columns: readonly ExportedColumn<R, C>[];
  readonly rows: readonly R[];
  readonly sorting: Sorting;
  /** What was searched for in it. */
  readonly typed?: string;
};

/** A list as it is printed or exported: the rows that are shown, in their order. */
export function exportedList<R, C>({ title, columns, rows, sorting, typed = '' }: Shown<R, C>) {
  return {
    title,
    filter: typed.trim() === '' ? null : `„${typed.trim()}“`,
    columns: columns.map((column) => ({ title: column.title, align: column.align ?? ('start' as const) })),
    rows: sortRows(rows, columns, sorting).map((row) => columns.map(({ exported }) => exported(row))),
  };
}
