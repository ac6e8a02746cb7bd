import { columnLengths } from '#shared/domain/export/cell-text';
import { shownCell, totalsOf, type ReportTable } from '#shared/domain/export/report-table';

/** Room beside what a column holds, for the indent and the arrow that filters; in characters. */
const beside = 4;

/** Room for the titles, every cell and the sums, in characters. */
export function columnWidths(table: ReportTable): readonly number[] {
  const totals = totalsOf(table).map((total) => total ?? ({ kind: 'empty' } as const));
  return columnLengths({ columns: table.columns, rows: [...table.rows.map((row) => row.map(shownCell)), totals] }).map((length) => length + beside);
}
