import type { Line } from './todo-line';
import { dayCell, textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { overviewText } from '#text/overview';

/** All there is to do, to be printed or exported in its order. */
export function todoList(lines: readonly Line[]): ExportedTable {
  const { what, whose, due, about } = overviewText.columns;
  return {
    title: overviewText.next,
    filter: null,
    columns: [what, whose, due, about].map((title) => ({ title, align: 'start' })),
    rows: lines.map((line) => [textCell(line.what), textCell(line.names.join(', ')), dayCell(line.due?.on ?? null), textCell(line.detail)]),
  };
}
