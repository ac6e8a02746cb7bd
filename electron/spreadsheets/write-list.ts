import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { columnLengths } from '#shared/domain/export/cell-text';
import type { ExportedCell, ExportedTable } from '#shared/domain/export/exported-table';
import { dayNumber, formatDate, type PlainDate } from '#shared/domain/plain-date';

/**
 * A list of the window as an XLSX file: numbers, amounts and days as Excel counts with them, texts as texts whatever they begin with. The titles stay
 * in sight and filter the rows; a second sheet says what the list is, what it was narrowed to and of which day it is. Equal lists of
 * one day give equal bytes.
 */
export async function writeList(list: ExportedTable, on: PlainDate): Promise<Uint8Array> {
  const { columns, rows } = list;
  const head = columns.map(({ title, align }) => ({ ...textCell(title), fontWeight: 'bold' as const, align: align === 'end' ? ('right' as const) : ('left' as const), wrap: true }));
  const data = [head, ...rows.map((row) => row.map(cellOf))];
  const sheet = { data, sheet: 'Seznam', columns: columnLengths(list).map((length) => ({ width: length + filterArrow })), stickyRowsCount: 1 };
  const about = { data: aboutRows(list, on), sheet: 'O seznamu', columns: [{ width: 16 }, { width: 80 }] };
  const blob = await writeXlsxFile([sheet, about], { features: [filterOf(columns.length, data.length)] }).toBlob();
  return withoutTime(new Uint8Array(await blob.arrayBuffer()));
}

/** The library packs its parts with the time of the machine. */
const withoutTime = (file: Uint8Array): Uint8Array => zipSync(unzipSync(file), { mtime: '1980-01-01T12:00:00' });

/** Room beside a title, in characters. */
const filterArrow = 4;

const textCell = (value: string) => ({ value, type: String, format: '@' });

/** Excel counts days from 30 December 1899, here without the help of a clock and its zone. */
const firstDay = 25_569;

function cellOf(cell: ExportedCell) {
  switch (cell.kind) {
    case 'text':
      return textCell(cell.text);
    case 'amount':
      return { value: cell.halere / 100, type: Number, format: '#,##0.00\\ "Kč"' };
    case 'day':
      return { value: dayNumber(cell.day) + firstDay, type: Number, format: 'd\\.\\ m\\.\\ yyyy', align: 'left' as const };
    case 'number':
      return { value: cell.number, type: Number };
    case 'empty':
      return null;
  }
}

function aboutRows({ title, filter, rows }: ExportedTable, on: PlainDate) {
  const said = [['Seznam', title], ['Výběr', filter ?? 'bez omezení'], ['Stav ke dni', formatDate(on)], ['Počet řádků', String(rows.length)]] as const;
  return said.map(([name, value]) => [{ ...textCell(name), fontWeight: 'bold' as const }, { ...textCell(value), wrap: true }]);
}

/** Arrows at the titles of the first sheet (ECMA-376, part 1, 18.3.1.2); the library has none of its own. */
function filterOf(columns: number, rows: number) {
  const range = `A1:${columnName(columns)}${rows}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => (sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`) : xml),
        },
      },
    },
  };
}

/** A, B … Z, AA: the name of a column, counted from 1. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number <= 26 ? letter : `${columnName((number - 1 - rest) / 26)}${letter}`;
}
