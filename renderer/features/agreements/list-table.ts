import type { AgreementColumn } from './agreement-columns';
import type { AgreementRow } from './agreement-row';
import { gathered, sortRows } from '#ui/details-table/sort-rows';
import type { Sorting } from '#ui/details-table/column';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { agreementsText } from '#text/agreements';

/** The list as the window shows it. */
export type ShownList = {
  readonly columns: readonly AgreementColumn[];
  readonly rows: readonly AgreementRow[];
  readonly keyOf: (row: AgreementRow) => string;
  readonly ownerOf: (row: AgreementRow) => string | null;
  readonly sorting: Sorting;
};

/** The list to be printed or exported: the rows that are shown, in their order. @param filter what it was narrowed to, in words; null for all */
export function listTable({ columns, rows, keyOf, ownerOf, sorting }: ShownList, filter: string | null): ExportedTable {
  const inOrder = gathered(sortRows(rows, columns, sorting), rows, keyOf, ownerOf);
  return {
    title: agreementsText.table,
    filter,
    columns: columns.map(({ title, align }) => ({ title, align: align ?? 'start' })),
    rows: inOrder.map((row) => columns.map(({ exported }) => exported(row))),
  };
}
