import { columnWidths } from './column-widths';
import { sheetRows, type TotalRow } from './sheet-cells';
import { relationshipNamespace, spreadsheetNamespace } from './namespaces';
import { addressOf } from '#spreadsheets/xlsx/survey';
import type { ReportTable } from '#shared/domain/export/report-table';
import type { Workbook } from '#shared/domain/export/workbook';
import { writeXml, type WrittenXml } from '#shared/formats/xml/write-xml';

/** One sheet (ECMA-376, part 1, 18.3.1.99): the titles stay in sight and filter the rows, and it is printed on its side, as wide as the page, with its titles above every page. */
export function sheetXml(table: ReportTable, printed: Workbook['printed'], isFirst: boolean, totalRow: TotalRow): string {
  const content = [
    { name: 'sheetPr', content: [empty('pageSetUpPr', { fitToPage: '1' })] },
    { name: 'sheetViews', content: [view(isFirst)] },
    empty('sheetFormatPr', { defaultRowHeight: '15' }),
    { name: 'cols', content: columnWidths(table).map((width, index) => empty('col', { min: String(index + 1), max: String(index + 1), width: String(width), customWidth: '1' })) },
    { name: 'sheetData', content: sheetRows(table, totalRow) },
    ...(table.rows.length > 1 ? [empty('autoFilter', { ref: filterRange(table) })] : []),
    empty('pageMargins', { left: '0.6', right: '0.6', top: '0.9', bottom: '0.75', header: '0.4', footer: '0.4' }),
    empty('pageSetup', { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' }),
    { name: 'headerFooter', content: [{ name: 'oddHeader', content: `&L${literal(`${printed.left}: ${table.title}`)}&R${literal(printed.right)}` }, { name: 'oddFooter', content: '&Cstrana &P z &N' }] },
    { name: 'ignoredErrors', content: [empty('ignoredError', { sqref: `A1:${corner(table, table.rows.length + 2)}`, numberStoredAsText: '1' })] },
  ];
  return writeXml({ name: 'worksheet', attributes: { 'xmlns:r': relationshipNamespace }, content }, spreadsheetNamespace);
}

/** What the arrows filter: titles and rows, without the sums. */
export const filterRange = (table: ReportTable): string => `A1:${corner(table, table.rows.length + 1)}`;

const corner = ({ columns }: ReportTable, row: number): string => addressOf({ row, column: columns.length });

const empty = (name: string, attributes: Readonly<Record<string, string>>): WrittenXml => ({ name, attributes, content: '' });

function view(isFirst: boolean): WrittenXml {
  const pane = empty('pane', { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  return { name: 'sheetView', attributes: { ...(isFirst ? { tabSelected: '1' } : {}), workbookViewId: '0' }, content: [pane, empty('selection', { pane: 'bottomLeft', activeCell: 'A2', sqref: 'A2' })] };
}

/** Characters of the text at the left: Excel takes 255 of a whole header. */
const longestInHeader = 120;

/** In headers `&` begins a command. */
function literal(text: string): string {
  const letters = Array.from(text);
  const short = letters.length <= longestInHeader ? text : `${letters.slice(0, longestInHeader - 1).join('')}…`;
  return short.replaceAll('&', '&&');
}
