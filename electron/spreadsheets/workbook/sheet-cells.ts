import { styleOf, type CellLook } from './cell-styles';
import { columnWidths } from './column-widths';
import { cellOfSheet, columnSum, firstRow, rowFormula } from './formulas';
import { addressOf } from '#spreadsheets/xlsx/survey';
import { cellText } from '#shared/domain/export/cell-text';
import { shownCell, totalsOf, type ReportCell, type ReportColumn, type ReportTable } from '#shared/domain/export/report-table';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import { dayNumber } from '#shared/domain/plain-date';
import type { WrittenXml } from '#shared/formats/xml/write-xml';

type Place = { /** Counted from 1. */ readonly row: number; /** Counted from 0. */ readonly column: number };

/** Where the closing row of a table is, and that it has one. */
export type TotalRow = (table: string) => number | null;

/** The rows of a sheet: titles, cells, and sums that are counted from them. */
export function sheetRows(table: ReportTable, totalRow: TotalRow): readonly WrittenXml[] {
  const { columns, rows, empty } = table;
  const widths = columnWidths(table);
  const head = columns.map(({ title, align }, column) => textAt({ row: 1, column }, title, align === 'end' ? 'head-end' : 'head'));
  const body = rows.map((cells, index) => cells.flatMap((cell, column) => cellXml(cell, { row: firstRow + index, column, align: columns[column]?.align ?? 'start' }, totalRow)));
  const nothing = rows.length === 0 ? [[textAt({ row: firstRow, column: 0 }, empty, 'note')]] : [];
  return [head, ...body, ...nothing, ...closingRow(table)].map((content, index) => ({ name: 'row', attributes: { r: String(index + 1), ...heightOf(rows[index - 1] ?? [], widths) }, content }));
}

/** Height of a line, in points. */
const line = 15;

/** Texts longer than their column take more lines; not every program makes room for them by itself. */
function heightOf(cells: readonly ReportCell[], widths: readonly number[]): Readonly<Record<string, string>> {
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cellText(shownCell(cell)), widths[column] ?? 1)));
  return lines === 1 ? {} : { ht: String(lines * line), customHeight: '1' };
}

const linesOf = (text: string, width: number): number => text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);

function closingRow(table: ReportTable): readonly (readonly WrittenXml[])[] {
  const totals = totalsOf(table);
  if (totals.every((total) => total === null)) return [];
  const row = firstRow + table.rows.length;
  return [totals.map((total, column) => (total === null ? textAt({ row, column }, column === 0 ? sumTitle : '', 'total-text') : sumAt({ row, column }, total, table.rows.length)))];
}

/** What stands before the sums. */
export const sumTitle = 'Celkem';

function sumAt(place: Place, total: ExportedCell, rows: number): WrittenXml {
  const formula = columnSum(place.column, rows);
  return total.kind === 'number' ? numberAt(place, String(total.number), 'total-number', formula) : numberAt(place, korunas(total.kind === 'amount' ? total.halere : 0), 'total-amount', formula);
}

function cellXml(cell: ReportCell, place: Place & Pick<ReportColumn, 'align'>, totalRow: TotalRow): readonly WrittenXml[] {
  switch (cell.kind) {
    case 'text':
      return [textAt(place, cell.text, 'text')];
    case 'toned':
      return [textAt(place, cell.text, cell.tone)];
    case 'amount':
      return [numberAt(place, korunas(cell.halere), 'amount')];
    case 'derived':
      return [numberAt(place, korunas(cell.halere), 'amount', rowFormula(place.row, cell.plus, cell.minus))];
    case 'total':
      return [numberAt(place, korunas(cell.halere), 'amount', sumElsewhere(cell.table, cell.column, totalRow))];
    case 'day':
      return [numberAt(place, String(dayNumber(cell.day) + firstDay), 'day')];
    case 'number':
      return [numberAt(place, String(cell.number), place.align === 'start' ? 'number-start' : 'number')];
    case 'empty':
      return [];
  }
}

/** Excel counts days from 30 December 1899. */
const firstDay = 25_569;

/** A table without rows has no sum to refer to. */
function sumElsewhere(table: string, column: number, totalRow: TotalRow): string | null {
  const row = totalRow(table);
  return row === null ? null : cellOfSheet(table, row, column);
}

/** Written from digits: what is paid never passes through floating point. */
function korunas(halere: number): string {
  const digits = String(Math.abs(halere)).padStart(3, '0');
  return `${halere < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A text is a text whatever it begins with: never a formula. Spaces at its ends stay where it is said that they do. */
function textAt(place: Place, text: string, look: CellLook): WrittenXml {
  const attributes = { r: addressAt(place), s: styleOf(look) };
  if (text === '') return { name: 'c', attributes, content: '' };
  const said: WrittenXml = { name: 't', content: text, ...(text === text.trim() ? {} : { attributes: { 'xml:space': 'preserve' } }) };
  return { name: 'c', attributes: { ...attributes, t: 'inlineStr' }, content: [{ name: 'is', content: [said] }] };
}

/** A number, with the formula it is counted by where there is one: the value stands beside it for readers that do not count. */
function numberAt(place: Place, value: string, look: CellLook, formula: string | null = null): WrittenXml {
  return { name: 'c', attributes: { r: addressAt(place), s: styleOf(look) }, content: [...(formula === null ? [] : [{ name: 'f', content: formula }]), { name: 'v', content: value }] };
}

const addressAt = ({ row, column }: Place): string => addressOf({ row, column: column + 1 });
