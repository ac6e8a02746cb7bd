import { fault, tooLarge, type Read } from '#spreadsheets/table-fault';
import { success } from '#shared/api/result';
import { mostColumns, mostRows, type Cell, type Table, type TableRow } from '#shared/domain/batch/table';

export const emptyCell: Cell = { text: '', kind: 'text', formula: false, merged: false };

/**
 * A table of the rows of a file: the first row that is not empty holds the titles, empty rows are left out, every row gets as many
 * cells as there are columns with anything in them.
 */
export function makeTable(rows: readonly TableRow[], facts: Pick<Table, 'fileName' | 'origin' | 'mergedAreas'>): Read<Table> {
  const [head, ...data] = rows.filter(({ cells }) => cells.some(isFilled));
  if (head === undefined || data.length === 0) return fault('table-without-rows');
  if (data.length > mostRows) return tooLarge('rows', mostRows);
  const width = Math.max(...[head, ...data].map(({ cells }) => cells.findLastIndex(isFilled) + 1));
  if (width > mostColumns) return tooLarge('columns', mostColumns);
  const titles = padded(head.cells, width).map(({ text }) => text);
  return success({ ...facts, titles, rows: data.map(({ number, cells }) => ({ number, cells: padded(cells, width) })) });
}

// An error of Excel has a text too, and a merged cell none.
const isFilled = ({ text }: Cell): boolean => text !== '';

function padded(cells: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? emptyCell);
}
