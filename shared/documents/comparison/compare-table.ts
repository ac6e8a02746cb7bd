import type { Block, TableColumn, Text, TextChange } from '#shared/documents/block';
import { compareLine } from './compare-lines';
import { belonging, compareTexts, marked, plain } from './compare-texts';
import { lineOfRow } from './lines';
import type { Notes } from './notes';
import { paired } from './pair';
import { inside, type Place } from './place';
import { unit, type Unit } from './unit';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Row = readonly Text[];

/** Two tables of the same columns, row by row; a row is found again by the cell that names it. */
export function compareTables(then: TableBlock, now: TableBlock, place: Place, notes: Notes): TableBlock {
  const rows = paired(then.rows, now.rows, (row) => unitOfRow(row, now.columns)).map((pair) => {
    if (pair.kind === 'alone') return wholeRow(pair.value, pair.change, place, notes);
    return compareRows(pair.then, pair.now, place, notes);
  });
  return { ...now, caption: compareCaptions(then.caption, now.caption, place, notes), rows, total: compareTotals(then.total, now.total, place, notes) };
}

function wholeRow(row: Row, change: TextChange, place: Place, notes: Notes): Row {
  const mark = notes.whole(null, inside(place, rowName(row)), [lineOfRow(row)], change);
  return row.map((cell) => belonging(marked(cell, change), mark));
}

function compareRows(then: Row, now: Row, place: Place, notes: Notes): Row {
  const cells = now.map((cell, column) => compareTexts(then[column] ?? [], cell));
  if (cells.every(({ changed }) => !changed)) return now;
  const mark = notes.changed(null, inside(place, rowName(then), rowName(now)), [lineOfRow(then)], [lineOfRow(now)]);
  return cells.map(({ text }) => belonging(text, mark));
}

function compareTotals(then: Row | null, now: Row | null, place: Place, notes: Notes): Row | null {
  if (now === null) return then === null ? null : wholeRow(then, 'deleted', place, notes);
  return then === null ? wholeRow(now, 'inserted', place, notes) : compareRows(then, now, place, notes);
}

/** No caption is one without words. */
function compareCaptions(then: Text | null, now: Text | null, place: Place, notes: Notes): Text | null {
  return then === null && now === null ? null : compareLine(then ?? [], now ?? [], place, notes);
}

function unitOfRow(row: Row, columns: readonly TableColumn[]): Unit {
  const name = columns.flatMap(({ namesRows }, column) => (namesRows === true ? [plain(row[column] ?? [])] : [])).join(' ');
  return unit('row', name === '' ? null : name, row.map(plain));
}

const rowName = (row: Row): string => `řádek „${plain(row.find((cell) => plain(cell) !== '') ?? [])}“`;
