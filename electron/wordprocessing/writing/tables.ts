import { AlignmentType, BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, WidthType, type ITableCellOptions, type Paragraph } from 'docx';
import { measure, millimetres } from './measures';
import { dataTable, layoutTable } from './table-styles';
import { runs, styled } from './texts';
import type { Block, SignatureParty, TableColumn, Text } from '#shared/documents/block';
import { placeAndDay } from '#shared/documents/word/composed-lines';
import type { StyleKey } from '#wordprocessing/style-names';

type TableBlock = Extract<Block, { kind: 'table' }>;

const whole = { size: measure, type: WidthType.DXA } as const;

/** A table of data: its head repeated on every page, no row divided, the closing row with the one before it. */
export function dataTableOf({ caption, columns, rows, total }: TableBlock): readonly (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const row = (cells: readonly Text[], style: StyleKey, more: { readonly head?: boolean; readonly keep?: boolean } = {}) =>
    new TableRow({
      cantSplit: true,
      ...(more.head === true ? { tableHeader: true } : {}),
      children: columns.map((column, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: [cellParagraph(cells[index] ?? [], column, style, more.keep === true)] })),
    });
  const last = rows.length - 1;
  const table = new Table({
    style: dataTable,
    width: whole,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: total !== null, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      row(columns.map(({ title }) => [{ text: title }]), 'headCell', { head: true }),
      ...rows.map((cells, index) => row(cells, 'cell', { keep: index === last && total !== null })),
      ...(total === null ? [] : [row(total.map((text) => text.map((run) => ({ ...run, strong: true }))), 'cell')]),
    ],
  });
  return [...(caption === null ? [] : [styled('caption', runs(caption))]), table, spacer()];
}

/** Two tables that touch become one; a low line keeps them apart. */
const spacer = (): Paragraph => styled('body', [], { spacing: { line: 120, lineRule: 'exact', after: 0 } });

function cellParagraph(text: Text, { align }: TableColumn, style: StyleKey, keepNext: boolean): Paragraph {
  return styled(style, runs(text), { alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT, ...(keepNext ? { keepNext } : {}) });
}

function widthsOf(columns: readonly TableColumn[]): readonly number[] {
  const sum = columns.reduce((total, { weight }) => total + weight, 0);
  return columns.map(({ weight }) => Math.round((measure * weight) / sum));
}

const gap = millimetres(12);
const columnWidth = Math.round((measure - gap) / 2);
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const signingRoom = millimetres(24);

/** The signatures side by side in a table without rules that no page divides; one alone stands at the right. */
export function signatureTable({ parties, undated }: Extract<Block, { kind: 'signatures' }>): readonly (Paragraph | Table)[] {
  const [first, second] = parties;
  const left = second === undefined ? undefined : first;
  const right = second ?? first;
  const rows = [
    tableRow(left, right, ({ heading }) => [keptLine([{ text: heading, strong: true }]), ...(undated === true ? [] : [keptLine([{ text: placeAndDay }])])], {}),
    tableRow(left, right, () => [keptLine([])], {}, signingRoom),
    tableRow(left, right, ({ name, title }) => [styled('signature', runs(name.map((run) => ({ ...run, strong: true })))), styled('signature', runs(title))], { borders: { top: rule } }),
  ];
  const space = styled('signature', [], { keepNext: true });
  return [space, new Table({ style: layoutTable, width: whole, layout: TableLayoutType.FIXED, columnWidths: [columnWidth, gap, columnWidth], rows }), spacer()];
}

const keptLine = (text: Text): Paragraph => styled('signature', runs(text), { keepNext: true });

function tableRow(left: SignatureParty | undefined, right: SignatureParty | undefined, content: (party: SignatureParty) => readonly Paragraph[], look: Partial<ITableCellOptions>, height?: number): TableRow {
  const cell = (width: number, party: SignatureParty | undefined) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, ...(party === undefined ? {} : look), children: party === undefined ? [keptLine([])] : content(party) });
  return new TableRow({ cantSplit: true, ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }), children: [cell(columnWidth, left), cell(gap, undefined), cell(columnWidth, right)] });
}
