import type { TextSlice } from '#shared/formats/code-pages/text-slices';
import { csvRows, separators, type CsvRow, type Separator } from './csv-rows';
import { proposedColumns } from './find-table';

/** The first rows of a file, and what parts their cells. */
export type Head = { readonly separator: Separator; readonly rows: readonly CsvRow[] };

const rowsInHead = 100;

/** Reads the first rows. The separator is the one that Excel was told in the first line (`sep=;`), or by which most headings are known, or else most cells come out. */
export function headOf(slices: () => Iterable<TextSlice>): Head {
  const heads = separators.map((separator) => ({ separator, rows: firstRows(slices(), separator) }));
  const told = /^\ufeff?sep=(?<sign>.)\s*$/u.exec(heads[1]?.rows[0]?.cells.join(',') ?? '')?.groups?.['sign'];
  const [first, ...others] = heads.filter(({ separator }) => told === undefined || told === separator);
  const fallback: Head = { separator: ';', rows: [] };
  return others.reduce((best, head) => (weightOf(head) > weightOf(best) ? head : best), first ?? fallback);
}

function firstRows(slices: Iterable<TextSlice>, separator: Separator): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of csvRows(slices, separator)) {
    rows.push(row);
    if (rows.length === rowsInHead) break;
  }
  return rows;
}

function weightOf({ rows }: Head): number {
  const known = Math.max(0, ...rows.map(({ cells }) => proposedColumns(cells).meanings.length));
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return known * 100_000 + cells;
}
