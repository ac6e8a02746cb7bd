import type { PartyColumn } from './party-columns';
import { sortRows } from '#ui/details-table/sort-rows';
import type { Sorting } from '#ui/details-table/column';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import type { Party } from '#shared/domain/party';
import { partiesText } from '#text/parties';

/** The list of regions to be printed or exported: the rows that are shown, in their order. @param typed what it was narrowed by */
export function partiesTable(columns: readonly PartyColumn[], rows: readonly Party[], sorting: Sorting, typed: string): ExportedTable {
  return {
    title: partiesText.table,
    filter: typed.trim() === '' ? null : `„${typed.trim()}“`,
    columns: columns.map(({ title, align }) => ({ title, align: align ?? 'start' })),
    rows: sortRows(rows, columns, sorting).map((row) => columns.map(({ exported }) => exported(row))),
  };
}
