import { DOMParser, type Element } from '@xmldom/xmldom';
import { archives } from '#adapters/archives';

/** A cell as the file holds it: a text, or a number with the formula it is counted by. */
export type FileCell = { readonly text: string | null; readonly number: number | null; readonly formula: string | null; readonly format: string };
export type FileSheet = { readonly name: string; readonly xml: string; readonly cells: ReadonlyMap<string, FileCell> };
export type FileWorkbook = { readonly sheets: readonly FileSheet[]; readonly parts: ReadonlyMap<string, string> };

/** Reads an XLSX file without the libraries that write one. */
export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  const unpacked = archives.unzip(bytes, { members: 100, each: 1e8, whole: 1e9 });
  if (!unpacked.ok) throw new Error(unpacked.error.kind);
  const parts = new Map(unpacked.value.map(({ path, bytes: content }) => [path, Buffer.from(content).toString('utf8')]));
  const formats = formatsOf(elementsOf(parts.get('xl/styles.xml') ?? '', 'styleSheet')[0]);
  const names = elementsOf(parts.get('xl/workbook.xml') ?? '', 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
  return { parts, sheets: names.map((name, index) => sheetOf(name, parts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '', formats)) };
}

/** The sheet of a name. */
export function sheetNamed({ sheets }: FileWorkbook, name: string): FileSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** What the cells of a row show, in the order of their columns. */
export function rowOf({ cells }: FileSheet, row: number): readonly (string | number | null)[] {
  return [...cells].filter(([address]) => Number(address.replace(/\D+/u, '')) === row).map(([, { text, number }]) => text ?? number);
}

/** Counts a formula of the kinds the product writes from what other cells hold. */
export function counted(workbook: FileWorkbook, sheet: FileSheet, formula: string): number {
  const range = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/u.exec(formula);
  if (range !== null) return sumOf([...sheet.cells].filter(([address]) => isWithin(address, range.slice(1))).map(([, { number }]) => number ?? 0));
  const elsewhere = /^'(.+)'!([A-Z]+\d+)$/u.exec(formula);
  if (elsewhere !== null) return sheetNamed(workbook, elsewhere[1] ?? '').cells.get(elsewhere[2] ?? '')?.number ?? Number.NaN;
  return sumOf([...formula.matchAll(/([+-]?)([A-Z]+\d+)/gu)].map(([, sign, address]) => (sign === '-' ? -1 : 1) * (sheet.cells.get(address ?? '')?.number ?? 0)));
}

/** In haléře: what programs add up are decimal numbers. */
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + Math.round(number * 100), 0) / 100;

function isWithin(address: string, [fromColumn = '', fromRow = '', toColumn = '', toRow = '']: readonly string[]): boolean {
  const [column, row] = [columnNumber(address.replace(/\d+/u, '')), Number(address.replace(/\D+/u, ''))];
  return column >= columnNumber(fromColumn) && column <= columnNumber(toColumn) && row >= Number(fromRow) && row <= Number(toRow);
}

const columnNumber = (letters: string): number => Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const elementsOf = (xml: string, name: string): readonly Element[] => [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name)];

function formatsOf(styles: Element | undefined): readonly string[] {
  const own = new Map([...(styles?.getElementsByTagName('numFmt') ?? [])].map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode') ?? '']));
  const [cellFormats] = [...(styles?.getElementsByTagName('cellXfs') ?? [])];
  return [...(cellFormats?.getElementsByTagName('xf') ?? [])].map((format) => own.get(format.getAttribute('numFmtId')) ?? format.getAttribute('numFmtId') ?? '');
}

function sheetOf(name: string, xml: string, formats: readonly string[]): FileSheet {
  const textIn = (cell: Element, element: string) => [...cell.getElementsByTagName(element)][0]?.textContent ?? null;
  const cells = elementsOf(xml, 'c').map((cell) => {
    const value = textIn(cell, 'v');
    return [cell.getAttribute('r') ?? '', { text: textIn(cell, 't'), number: value === null ? null : Number(value), formula: textIn(cell, 'f'), format: formats[Number(cell.getAttribute('s'))] ?? '' }] as const;
  });
  return { name, xml, cells: new Map(cells) };
}
