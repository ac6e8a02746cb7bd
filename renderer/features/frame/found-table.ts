import { textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { foundText } from '#text/frame';
import type { Find } from './find-everywhere';

/** What a search found, to be printed or exported. */
export function foundTable(query: string, finds: readonly Find[]): ExportedTable {
  const { agreement, state, place, excerpt } = foundText.columns;
  return {
    title: foundText.list,
    filter: `„${query}“`,
    columns: [agreement, state, place, excerpt].map((title) => ({ title, align: 'start' })),
    rows: finds.map(({ label, detail, found }) => [textCell(label), textCell(detail), textCell(found?.label ?? null), textCell(found?.excerpt ?? null)]),
  };
}
