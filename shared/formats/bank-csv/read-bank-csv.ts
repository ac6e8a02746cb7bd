import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import type { NamedAccount } from '#shared/domain/statements/named-account';
import { largestStatementFile, statementEncodings, type Statement, type StatementFile } from '#shared/domain/statements/statement';
import { encodingOf, readsLikeCzech } from '#shared/formats/code-pages/encoding-of';
import { textSlices, type TextEncoding, type TextSlice } from '#shared/formats/code-pages/text-slices';
import { checkCourse } from '#shared/formats/statements/check-course';
import { createProblemList, type ProblemList } from '#shared/formats/statements/problem-list';
import type { Reading } from '#shared/formats/statements/reading';
import { csvRows, type CsvRow } from './csv-rows';
import { findTable, type FoundTable } from './find-table';
import { statementsOf } from './gathered-statements';
import { headOf } from './head-of';
import { readRows } from './read-rows';

export type CsvReading = Reading & {
  /** What somebody said of tables before; of those the one with the same headings is used. */
  readonly columns?: readonly CsvColumns[] | undefined;
  /** The account of the statement, where the file does not say it. */
  readonly account?: NamedAccount | null | undefined;
};

/** The table of a file, so that somebody can say what its columns mean. */
export type CsvTable = {
  readonly headings: readonly string[];
  /** Some of its first rows. */
  readonly samples: readonly (readonly string[])[];
  /** What was used, or is proposed where it is not known. */
  readonly columns: CsvColumns;
  readonly isCertain: boolean;
};

/** What was read, and the table it was read from; null where there is none. */
export type ReadBankCsv = { readonly file: StatementFile; readonly table: CsvTable | null };

/**
 * Reads a table that a bank lets one download: separators, quotes, encoding, lines before and after the table, and the meaning of its columns are found out.
 * Where the meaning is not certain, the problem is `columns-unknown` and nothing is read. Nothing is thrown, whatever the bytes are.
 */
export function readBankCsv(bytes: Uint8Array, reading: CsvReading = {}): ReadBankCsv {
  const problems = createProblemList();
  const encoding = csvEncodingOf(bytes);
  const { statements, table } = bytes.length > largestStatementFile ? tooLarge(problems) : readFound(bytes, encoding, reading, problems);
  reading.onProgress?.(1);
  const known = statementEncodings.find((one) => one === encoding) ?? null;
  return { file: { format: table === null ? null : 'csv', variant: table?.columns.layout ?? null, encoding: known, statements, ...problems.listed() }, table };
}

function tooLarge(problems: ProblemList): Found {
  problems.note({ code: 'file-too-large', severity: 'error' });
  return nothing;
}

type Found = { readonly statements: readonly Statement[]; readonly table: CsvTable | null };

const nothing: Found = { statements: [], table: null };

function readFound(bytes: Uint8Array, encoding: TextEncoding, { columns = [], account = null, onProgress }: CsvReading, problems: ProblemList): Found {
  if ((encoding === 'windows-1250' || encoding === 'cp852') && !readsLikeCzech(bytes, encoding)) problems.note({ code: 'encoding-unclear', severity: 'remark' });
  const head = headOf(() => slicesOf(bytes, encoding));
  const table = findTable(head.rows, columns);
  if (table === null) {
    problems.note({ code: 'not-a-statement', severity: 'error' });
    return nothing;
  }
  const told = toldTable(table, head.rows);
  if (!table.isCertain) {
    problems.note({ code: 'columns-unknown', severity: 'error', place: { line: table.headings.line, column: 1 }, found: table.headings.cells.join(head.separator) });
    return { statements: [], table: told };
  }
  const rows = csvRows(slicesOf(bytes, encoding), head.separator);
  const { gathered, preamble } = readRows(rows, table, { problems, onProgress, size: bytes.length });
  const statements = statementsOf(gathered, preamble, account ?? table.columns.account ?? null, problems);
  checkCourse(statements.map((statement) => ({ statement, place: null })), problems);
  return { statements, table: told };
}

/** The file as text. Where no line ends in LF, CR alone ends them, as spreadsheets on a Mac may save a table. */
function* slicesOf(bytes: Uint8Array, encoding: TextEncoding): Generator<TextSlice> {
  const hasLineFeeds = bytes.includes(0x0a);
  for (const { text, readBytes } of textSlices(bytes, encoding)) yield { text: hasLineFeeds ? text : text.replaceAll('\r', '\n'), readBytes };
}

/** UTF-16 is what spreadsheets call Unicode. Tables come from programs for Windows: CP852 it is only where nothing else is left. */
function csvEncodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const encoding = encodingOf(bytes);
  return encoding === 'cp852' && readsLikeCzech(bytes, 'windows-1250') ? 'windows-1250' : encoding;
}

const mostSamples = 5;

function toldTable({ headings, columns, isCertain }: FoundTable, rows: readonly CsvRow[]): CsvTable {
  const samples = rows.filter(({ line }) => line > headings.line).slice(0, mostSamples);
  return { headings: headings.cells.map((cell) => cell.trim()), samples: samples.map(({ cells }) => cells.map((cell) => cell.trim())), columns, isCertain };
}
