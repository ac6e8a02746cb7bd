import type { ExportedCell, ExportedTable } from '#shared/domain/export/exported-table';
import { formatSignedAmountExactly } from '#shared/domain/money';
import { formatDate } from '#shared/domain/plain-date';

/** A cell as it is read: `60 000,00 Kč`, `9. 10. 2023`, `1,5`. */
export function cellText(cell: ExportedCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'amount':
      return formatSignedAmountExactly(cell.halere);
    case 'day':
      // A day is one word: no line ends within it.
      return formatDate(cell.day).replaceAll(' ', '\u00a0');
    case 'number':
      return String(cell.number).replace('.', ',');
    case 'empty':
      return '';
  }
}

/** Characters of a text longer than this take more lines. */
const longest = 48;

/** How much room each column asks for: characters of its longest line, title or cell, within bounds. */
export function columnLengths({ columns, rows }: Pick<ExportedTable, 'columns' | 'rows'>): readonly number[] {
  return columns.map(({ title }, index) => {
    const lines = [title, ...rows.flatMap((row) => (row[index] === undefined ? [] : cellText(row[index]).split('\n')))];
    return Math.min(longest, lines.reduce((most, { length }) => Math.max(most, length), 0));
  });
}
