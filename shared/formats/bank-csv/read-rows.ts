import { mostEntries } from '#shared/domain/statements/statement';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import type { Reading } from '#shared/formats/statements/reading';
import { columnPlaces, type ColumnPlaces } from './column-places';
import type { CsvRow } from './csv-rows';
import type { FoundTable } from './find-table';
import { gatherEntries, type Gathered } from './gathered-statements';
import { emptyPreamble, takePreamble, type Preamble } from './preamble';
import { isNoEntry, readEntry } from './read-entry';

type Ways = Reading & {
  readonly problems: ProblemList;
  /** Of the file, in bytes. */
  readonly size: number;
};

/** What the rows of a file say: those of its table, and those around it. */
export type ReadRows = { readonly gathered: Gathered; readonly preamble: Preamble };

/** Told of the progress so often, in rows. */
const rowsBetweenTellings = 2000;

/** Reads all rows of a file whose table is known. */
export function readRows(rows: Iterable<CsvRow>, { headings, columns }: FoundTable, { problems, onProgress, size }: Ways): ReadRows {
  const places = columnPlaces(headings.cells, columns);
  const [gathered, preamble] = [gatherEntries(), emptyPreamble()];
  const above: CsvRow[] = [];
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count % rowsBetweenTellings === 0) onProgress?.(row.readBytes / size);
    if (row.line < headings.line) above.push(row);
    else if (row.line === headings.line) takePreamble(above, preamble);
    else takeRow(row, { width: headings.cells.length, places, gathered, preamble, problems });
    if (gathered.count() > mostEntries) break;
  }
  if (gathered.count() > mostEntries) problems.note({ code: 'too-many-entries', severity: 'error' });
  return { gathered, preamble };
}

type Course = ReadRows & {
  /** How many cells a row has. */
  readonly width: number;
  readonly places: ColumnPlaces;
  readonly problems: ProblemList;
};

function takeRow(row: CsvRow, { width, places, gathered, preamble, problems }: Course): void {
  const isEntry = !isNoEntry(row, places);
  if (isCut(row, width, isEntry)) {
    problems.note({ code: 'truncated', severity: 'error', place: { line: row.line, column: row.columns.at(-1) ?? null }, found: row.cells.at(-1) ?? '' });
    return;
  }
  if (!isEntry) {
    takePreamble([row], preamble);
    return;
  }
  const entry = hasExcess(row, width, problems) ? null : readEntry(row, places, preamble.currency ?? 'CZK', problems);
  if (entry !== null) gathered.add(entry);
}

/** A separator that has come into a text puts all that follows it into the wrong column. */
function hasExcess({ cells, columns, line }: CsvRow, width: number, problems: ProblemList): boolean {
  const excess = cells.findIndex((cell, place) => place >= width && cell.trim() !== '');
  if (excess >= 0) problems.note({ code: 'line-too-long', severity: 'error', place: { line, column: columns[excess] ?? null }, found: cells[excess] ?? '' });
  return excess >= 0;
}

/** The last row may lack its end of line, but not some of its cells; below the table there may be words. */
function isCut({ cells, end }: CsvRow, width: number, isEntry: boolean): boolean {
  if (end !== 'file') return end === 'quotes';
  const hasWords = cells.some((cell) => /\p{L}/u.test(cell));
  return cells.length < width && (isEntry || !hasWords);
}
