import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/universal';
import { withGuard } from '#spreadsheets/csv/formula-guard';
import type { TableFormat } from '#shared/domain/batch/table';

/** Titles and rows of texts; every row has as many cells as there are titles. */
export type PlainTable = { readonly sheet: string; readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] };

/**
 * A table as a file. CSV as Czech Excel opens it by a double click: semicolons, CR LF, UTF-8 with a byte order mark, and no text passes for a formula. In XLSX every cell is text,
 * so that Excel neither drops zeros nor turns anything into a date.
 */
export async function writeTable(format: TableFormat, table: PlainTable): Promise<Uint8Array> {
  return format === 'csv' ? csvOf(table) : xlsxOf(table);
}

function csvOf({ titles, rows }: PlainTable): Uint8Array {
  const text = Papa.unparse([titles, ...rows].map((row) => row.map(withGuard)), { delimiter: ';', newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

const textCell = (value: string) => ({ value, type: String, format: '@' });

async function xlsxOf({ sheet, titles, rows }: PlainTable): Promise<Uint8Array> {
  const head = titles.map((title) => ({ ...textCell(title), fontWeight: 'bold' as const }));
  // An empty cell keeps the format of text, for what is going to be typed into it.
  const data = [head, ...rows.map((row) => row.map(textCell))];
  const columns = titles.map((title, index) => ({ width: Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)) + 3 }));
  const blob = await writeXlsxFile(data, { sheet, columns, stickyRowsCount: 1, stickyColumnsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
