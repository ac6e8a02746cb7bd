import type { Block, DocumentContent, Text } from '#shared/documents/block';
import { typesetPart, typesetString } from '#shared/documents/typography';
import { cellText, columnLengths } from '#shared/domain/export/cell-text';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

/** Columns of more characters than this together have no room on an upright page. */
const upright = 70;

/** A list of the window as a document: what it is, what it was narrowed to, of which day, and its rows as a table; a wide one on pages that lie on their side. */
export function listDocument(list: ExportedTable, author: string, on: PlainDate): DocumentContent {
  const { title, filter, rows } = list;
  const lengths = columnLengths(list);
  const state = typesetString(`stav ke dni ${formatDate(on)}, počet řádků: ${rows.length}`);
  const details: readonly Text[] = [[{ text: filter === null ? 'bez omezení' : filter }], [{ text: state }]];
  const blocks: readonly Block[] = [{ kind: 'title', text: [{ text: title }], details }, tableOf(list, lengths)];
  return {
    title,
    author,
    subject: state,
    keywords: ['KPBI'],
    header: { left: title, right: [{ text: formatDate(on) }] },
    draft: false,
    ...(lengths.reduce((sum, length) => sum + length, 0) > upright && { orientation: 'landscape' }),
    parts: [typesetPart({ blocks })],
  };
}

function tableOf({ columns, rows }: ExportedTable, lengths: readonly number[]): Block {
  return {
    kind: 'table',
    caption: null,
    columns: columns.map(({ title, align }, index) => ({ title, align: align === 'end' ? 'right' : 'left', weight: lengths[index] ?? 1, ...(index === 0 ? { namesRows: true } : {}) })),
    rows: rows.map((row) => row.map((cell) => [{ text: cellText(cell) }])),
    total: null,
  };
}
