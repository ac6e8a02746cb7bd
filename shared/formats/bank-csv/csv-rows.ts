import type { TextSlice } from '#shared/formats/code-pages/text-slices';
import { quotedRow } from './quoted-row';

/** Separators of cells that banks and spreadsheets use. */
export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** One row of a table as text. */
export type CsvRow = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where each cell begins, from one. */
  readonly columns: readonly number[];
  /** Whether the file ends within the row: within quotes, or without an end of line. */
  readonly end: 'line' | 'file' | 'quotes';
  /** How many bytes of the file have been read with it. */
  readonly readBytes: number;
};

/** Longest row, in characters: a quote that is never closed is not to take the whole file for a cell. */
const longestRow = 64 * 1024;

/** Splits a text into rows of cells (RFC 4180), slice after slice; a byte order mark is left out. A quote counts where a cell begins with it; line ends are CR LF or LF. */
export function* csvRows(slices: Iterable<TextSlice>, separator: Separator): Generator<CsvRow> {
  const course = { rest: '', line: 1, readBytes: 0 };
  for (const { text, readBytes } of slices) {
    course.readBytes = readBytes;
    const isFirst = course.line === 1 && course.rest === '';
    yield* wholeRows(course, isFirst ? text.replace(/^\ufeff/u, '') : course.rest + text, separator, false);
  }
  yield* wholeRows(course, course.rest, separator, true);
}

type Course = { rest: string; line: number; readBytes: number };

function* wholeRows(course: Course, text: string, separator: Separator, isEnd: boolean): Generator<CsvRow> {
  let from = 0;
  while (from < text.length) {
    const row = rowAt(text, from, separator, isEnd);
    if (row === null && text.length - from <= longestRow && !isEnd) break;
    const { cells, columns, end, next } = row ?? plainRow(text, from, separator, 'quotes');
    yield { line: course.line, cells, columns, end, readBytes: course.readBytes };
    course.line += linesIn(text, from, next);
    from = next;
  }
  course.rest = text.slice(from);
}

/** A row as it was cut out of the text, and where the next one begins. */
type CutRow = Pick<CsvRow, 'cells' | 'columns' | 'end'> & { readonly next: number };

/** Null where the row does not end in this text. */
function rowAt(text: string, from: number, separator: Separator, isEnd: boolean): CutRow | null {
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd < 0 && !isEnd) return null;
  const quote = text.indexOf('"', from);
  if (quote < 0 || (lineEnd >= 0 && quote > lineEnd)) return plainRow(text, from, separator, lineEnd < 0 ? 'file' : 'line');
  return quotedRow(text, from, separator, isEnd);
}

function plainRow(text: string, from: number, separator: Separator, end: CsvRow['end']): CutRow {
  const lineEnd = text.indexOf('\n', from);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const cells = text.slice(from, text[to - 1] === '\r' ? to - 1 : to).split(separator);
  const columns: number[] = [];
  let column = 1;
  for (const cell of cells) {
    columns.push(column);
    column += cell.length + 1;
  }
  return { cells, columns, end, next: lineEnd < 0 ? text.length : lineEnd + 1 };
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
