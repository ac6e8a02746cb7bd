import type { Block, DocumentContent, Text } from '#shared/documents/block';
import { typesetPart, typesetString } from '#shared/documents/typography';
import type { ExportedCell, ExportedTable } from '#shared/domain/export/exported-table';
import { formatAmountExactly, halereSchema } from '#shared/domain/money';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

/** Columns wider than this together, in CSS pixels, have no room on an upright page. */
const upright = 620;

/** A list of the window as a document: what it is, what it was narrowed to, of which day, and its rows as a table; a wide one on pages that lie on their side. */
export function listDocument(list: ExportedTable, author: string, on: PlainDate): DocumentContent {
  const { title, filter, columns, rows } = list;
  const state = typesetString(`stav ke dni ${formatDate(on)}, počet řádků: ${rows.length}`);
  const details: readonly Text[] = [[{ text: filter === null ? 'bez omezení' : filter }], [{ text: state }]];
  const blocks: readonly Block[] = [{ kind: 'title', text: [{ text: title }], details }, tableOf(list)];
  return {
    title,
    author,
    subject: state,
    keywords: ['KPBI'],
    header: { left: title, right: [{ text: formatDate(on) }] },
    draft: false,
    ...(columns.reduce((sum, { width }) => sum + width, 0) > upright && { orientation: 'landscape' }),
    parts: [typesetPart({ blocks })],
  };
}

function tableOf({ columns, rows }: ExportedTable): Block {
  return {
    kind: 'table',
    caption: null,
    columns: columns.map(({ title, width, align }, index) => ({ title, align: align === 'end' ? 'right' : 'left', weight: width, ...(index === 0 ? { namesRows: true } : {}) })),
    rows: rows.map((row) => row.map((cell) => [{ text: cellText(cell) }])),
    total: null,
  };
}

function cellText(cell: ExportedCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'amount':
      return formatAmountExactly(halereSchema.parse(cell.halere));
    case 'day':
      return formatDate(cell.day);
    case 'number':
      return String(cell.number).replace('.', ',');
    case 'empty':
      return '';
  }
}
