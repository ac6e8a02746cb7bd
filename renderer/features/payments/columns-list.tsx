import { sortRows } from '#ui/details-table/sort-rows';
import type { Column, Sorting } from '#ui/details-table/column';
import type { ExportedCell, ExportedTable } from '#shared/domain/export/exported-table';

type ExportedColumn<R> = Column<R> & { readonly exported: (row: R) => ExportedCell };

/** A list as it is printed or exported: the rows that are shown, in their order. @param typed what was searched for in it */
export function columnsList<R>({ title, columns, rows, sorting, typed }: { readonly title: string; readonly columns: readonly ExportedColumn<R>[]; readonly rows: readonly R[]; readonly sorting: Sorting; readonly typed: string }): ExportedTable {
  return {
    title,
    filter: typed.trim() === '' ? null : `„${typed.trim()}“`,
    columns: columns.map((column) => ({ title: column.title, align: column.align ?? 'start' })),
    rows: sortRows(rows, columns, sorting).map((row) => columns.map(({ exported }) => exported(row))),
  };
}
