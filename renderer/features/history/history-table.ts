import { textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import type { HistoryEntry } from '#shared/domain/history';
import { actionTitles, changeName, historyText, subjectText } from '#text/agreement/history';

/** The history of an agreement to be printed or exported, the newest first; its fields all by their names. */
export function historyTable(name: string, history: readonly HistoryEntry[], labelOf: (entry: HistoryEntry, field: string) => string): ExportedTable {
  const { who, what, about } = historyText.columns;
  return {
    title: historyText.titleOf(name),
    filter: null,
    columns: [who, what, about].map((title) => ({ title, align: 'start' })),
    rows: history.toReversed().map((entry) => [textCell(changeName(entry)), textCell(actionTitles[entry.action]), textCell(aboutOf(entry, labelOf))]),
  };
}

function aboutOf(entry: HistoryEntry, labelOf: (entry: HistoryEntry, field: string) => string): string {
  const labels = [...new Set(entry.fields.map((field) => labelOf(entry, field)))].join(', ');
  const parts = [entry.subject === null ? '' : subjectText(entry.subject), entry.reason === null ? '' : historyText.reason(entry.reason), labels];
  return parts.filter((part) => part !== '').join('; ');
}
