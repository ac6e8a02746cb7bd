import type { Report } from './report';
import type { Block, DocumentContent, TableColumn, Text } from '#shared/documents/block';
import { typesetPart } from '#shared/documents/typography';
import { cellText, columnLengths } from '#shared/domain/export/cell-text';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import { shownCell, totalsOf, type ReportTable } from '#shared/domain/export/report-table';
import { formatSignedAmount, formatSignedAmountExactly } from '#shared/domain/money';
import { formatDate } from '#shared/domain/plain-date';

/**
 * A report as pages that lie on their side: on the first one what it is and what opens it, then its other tables one below the other. Amounts are in korunas without the unit,
 * which the head of the report tells.
 * @param closing what stands below the last table
 */
export function reportDocument(report: Report, closing: readonly Block[]): DocumentContent {
  const { title, author, day, tables, opening } = report;
  const blocksOf = (some: readonly ReportTable[]) => some.flatMap((table) => tableBlocks(withRoomFor(table), amountsOf(tables)));
  const parts = [[titleBlock(report), ...blocksOf(tables.slice(0, opening))], [...blocksOf(tables.slice(opening)), ...closing]];
  return {
    title,
    author,
    subject: `stav ke dni ${formatDate(day)}`,
    keywords: ['KPBI'],
    header: { left: title, right: [{ text: formatDate(day) }] },
    draft: false,
    orientation: 'landscape',
    parts: parts.map((blocks) => typesetPart({ blocks })),
  };
}

function titleBlock({ title, about }: Report): Block {
  const lines = [...about.map(([name, value]) => `${name}: ${value}`), 'Částky jsou v korunách.'];
  return { kind: 'title', text: [{ text: title }], details: lines.map((text): Text => [{ text }]) };
}

/** How amounts are written: with haléře in all of them where any has some, so that they stand below each other. */
type Written = (amount: number) => string;

function amountsOf(tables: readonly ReportTable[]): Written {
  const cells = tables.flatMap(({ rows }) => rows.flat());
  const format = cells.some((cell) => 'halere' in cell && cell.halere % 100 !== 0) ? formatSignedAmountExactly : formatSignedAmount;
  return (amount) => format(amount).replace(/\u00a0Kč$/u, '');
}

/** The table with the rows there is room for on pages. */
function withRoomFor(table: ReportTable): ReportTable {
  return table.nothingInWorkbookOnly === true ? { ...table, rows: table.rows.filter((row) => row.some((cell) => 'halere' in cell && cell.halere !== 0)) } : table;
}

function tableBlocks(table: ReportTable, written: Written): readonly Block[] {
  const { title, note, empty, columns, rows } = table;
  const heading: Block = { kind: 'heading', level: 2, number: null, text: [{ text: title }] };
  const sentence = (text: string): Block => ({ kind: 'paragraph', align: 'left', text: [{ text }] });
  if (rows.length === 0) return [heading, sentence(empty)];
  return [heading, columns.length === 1 ? listOf(table) : pagedTable(table, written), ...(note === null ? [] : [sentence(note)])];
}

/** A table of one column is a list of sentences. */
function listOf({ rows }: ReportTable): Block {
  return { kind: 'list', items: rows.map((row, index) => ({ label: `${String(index + 1)}.`, text: row.map((cell) => ({ text: cellText(shownCell(cell)) })), children: [] })) };
}

/** So many columns are far apart over the whole of such a page. */
const fewColumns = 3;

/** What has room on a page and says anything in some row. */
function pagedTable(table: ReportTable, written: Written): Block {
  const totals = totalsOf(table);
  const shown = table.columns.map((column, index) => ({ ...column, index })).filter(({ workbookOnly, index }) => workbookOnly !== true && (index === 0 || table.rows.some((row) => row[index]?.kind !== 'empty')));
  const textAt = (cell: ExportedCell | null | undefined): string => (cell === null || cell === undefined ? '' : cell.kind === 'amount' ? written(cell.halere) : cellText(cell));
  const rows = table.rows.map((row) => shown.map(({ index }) => textAt(row[index] === undefined ? null : shownCell(row[index]))));
  const total = shown.map(({ index }, place) => (place === 0 ? 'Celkem' : textAt(totals[index])));
  const hasTotal = total.some((text, place) => place > 0 && text !== '');
  const lengths = columnLengths({ columns: shown, rows: [...rows, total].map((row) => row.map((text) => ({ kind: 'text', text }))) });
  return {
    kind: 'table',
    caption: null,
    columns: shown.map(({ title, align }, place): TableColumn => ({ title, align: align === 'end' ? 'right' : 'left', weight: lengths[place] ?? 1, ...(place === 0 ? { namesRows: true } : {}) })),
    rows: rows.map((row) => row.map(textOf)),
    total: hasTotal ? total.map(textOf) : null,
    ...(shown.length <= fewColumns ? { narrow: true } : {}),
  };
}

const textOf = (text: string): Text => (text === '' ? [] : [{ text }]);
