import Papa from 'papaparse';
import { decodeText } from '#spreadsheets/csv/decode-text';
import { withoutGuard } from '#spreadsheets/csv/formula-guard';
import { emptyCell, makeTable } from '#spreadsheets/make-table';
import { fault, tooLarge, type Read } from '#spreadsheets/table-fault';
import { mostRows, type Table, type TableRow } from '#shared/domain/batch/table';

const delimiters = [';', ',', '\t'] as const;
type Delimiter = (typeof delimiters)[number];

/** What goes beyond is refused, so no more has to be read; empty rows count too. */
const rowsLookedAt = 20 * mostRows;

/** A table of text values (RFC 4180, and as Czech Excel writes it): quotes, line ends inside them, CR LF or LF, any of three delimiters. */
export function readCsv(fileName: string, bytes: Uint8Array): Read<Table> {
  const decoded = decodeText(bytes);
  if (decoded === null) return fault('table-of-unknown-kind');
  const { text, delimiter } = withDelimiter(decoded.text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: rowsLookedAt + 1 });
  if (errors.some(({ code }) => code === 'MissingQuotes')) return fault('file-damaged');
  if (data.length > rowsLookedAt) return tooLarge('rows', mostRows);
  const offset = decoded.text === text ? 1 : 2;
  return makeTable(data.map((cells, index): TableRow => ({ number: index + offset, cells: cells.map(cellOf) })), { fileName, origin: { format: 'csv', encoding: decoded.encoding, delimiter }, mergedAreas: [] });
}

const cellOf = (text: string) => ({ ...emptyCell, text: withoutGuard(text.trim()) });

/** Excel writes the delimiter as a line of its own: `sep=;`; otherwise the one the title row holds most of, outside quotes. */
function withDelimiter(text: string): { readonly text: string; readonly delimiter: Delimiter } {
  const told = /^sep=(?<sign>[;,\t])\r?\n/u.exec(text);
  const sign = delimiters.find((each) => each === told?.groups?.['sign']);
  if (told !== null && sign !== undefined) return { text: text.slice(told[0].length), delimiter: sign };
  const titles = titleLine(text).replace(/"[^"]*"/gu, '');
  const counts = delimiters.map((each) => titles.split(each).length - 1);
  return { text, delimiter: delimiters[counts.indexOf(Math.max(...counts))] ?? ';' };
}

const titleLine = (text: string): string => /^\s*(?<line>[^\r\n]*)/u.exec(text)?.groups?.['line'] ?? '';
