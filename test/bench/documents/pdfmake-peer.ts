import { createRequire } from 'node:module';
import type * as Pdfmake from 'pdfmake';
import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Block, DocumentContent, ListItem, SignatureParty, Text } from '#shared/documents/block';
import { leftMargin, rightMargin, topMargin } from '#typesetting/pages/measures';
import type { Peer } from '#test/bench/documents/peers';

/** pdfmake with its own means: ordered lists, tables with a head of their own, columns. */
export async function pdfmakePeer(): Promise<Peer> {
  const require = createRequire(import.meta.url);
  // It is one object with methods, which an import by name cannot see.
  const pdfmake = require('pdfmake') as typeof Pdfmake & Policies;
  const face = (name: string) => require.resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`);
  pdfmake.setFonts({ serif: { normal: face('400Regular/SourceSerif4_400Regular'), bold: face('600SemiBold/SourceSerif4_600SemiBold') } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return { set: (document) => pdfmake.createPdf(definitionOf(document)).getBuffer(), close: async () => undefined };
}

/** Missing in the types. */
type Policies = { setUrlAccessPolicy(allows: () => boolean): void; setLocalAccessPolicy(allows: () => boolean): void };

function definitionOf({ title, author, subject, header, parts }: DocumentContent): TDocumentDefinitions {
  const running = { fontSize: 9, margin: [leftMargin, 40, rightMargin, 0] as [number, number, number, number] };
  return {
    pageSize: 'A4',
    pageMargins: [leftMargin, topMargin, rightMargin, topMargin],
    info: { title, author, subject },
    header: (page) => (page === 1 ? '' : { columns: [header.left, { text: runs(header.right), alignment: 'right' }], ...running }),
    footer: (page, count) => ({ text: `strana ${page} z ${count}`, alignment: 'center', ...running, margin: 30 }),
    defaultStyle: { font: 'serif', fontSize: 11, lineHeight: 1.08 },
    content: parts.map(({ blocks }, index) => ({ stack: blocks.map(contentOf), ...(index === 0 ? {} : { pageBreak: 'before' as const }) })),
  };
}

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'title':
      return { stack: [{ text: runs(block.text), fontSize: 16, bold: true }, ...block.details.map((detail) => ({ text: runs(detail), fontSize: 10 }))], alignment: 'center', marginBottom: 15 };
    case 'heading':
      return { text: [...(block.number === null ? [] : [`${block.number}\n`]), ...runs(block.text)], bold: true, alignment: 'center', marginTop: 15, marginBottom: 7 };
    case 'paragraph':
      return { text: runs(block.text), alignment: block.align, marginBottom: 7 };
    case 'list':
      return list(block.items);
    case 'party':
      return { stack: [{ text: runs(block.name), bold: true }, detailsOf(block.details), { text: runs(block.closing) }], marginBottom: 7 };
    case 'table':
      return table(block);
    case 'clause-box':
      return { table: { widths: ['*'], body: [[{ stack: [{ text: runs(block.heading), bold: true }, ...block.paragraphs.map((text) => ({ text: runs(text), alignment: 'justify' as const }))] }]] } };
    case 'letterhead':
      return { stack: [...block.sender, ...block.references.map(({ value }) => value), ...block.addressee].map((text) => ({ text: runs(text) })) };
    case 'payment-code':
      return detailsOf(block.details);
    case 'signatures':
      return { columns: block.parties.map(signature), columnGap: 30, marginTop: 30 };
  }
}

const runs = (text: Text) => text.map(({ text: piece, strong }) => ({ text: piece, bold: strong === true }));

function list(items: readonly ListItem[]): Content {
  const type = items[0]?.label.endsWith(')') === true ? 'lower-alpha' : 'decimal';
  return { ol: items.map(({ text, children }) => ({ stack: [{ text: runs(text), alignment: 'justify' as const, marginBottom: 7 }, ...(children.length === 0 ? [] : [list(children)])] })), type };
}

function detailsOf(details: Extract<Block, { kind: 'party' }>['details']): Content {
  return { table: { widths: [100, '*'], body: details.map(({ label, value }) => [label, { text: runs(value) }]) }, layout: 'noBorders' };
}

function table({ caption, columns, rows, total }: Extract<Block, { kind: 'table' }>): Content {
  const weight = columns.reduce((sum, column) => sum + column.weight, 0);
  const cells = (texts: readonly Text[], bold: boolean): TableCell[] => columns.map(({ align }, index) => ({ text: runs(texts[index] ?? []), alignment: align, bold }));
  const body = [columns.map(({ title, align }): TableCell => ({ text: title, alignment: align, bold: true })), ...rows.map((row) => cells(row, false)), ...(total === null ? [] : [cells(total, true)])];
  const content: ContentTable = { table: { headerRows: 1, widths: columns.map((column) => `${(column.weight / weight) * 92}%`), body }, layout: 'lightHorizontalLines', fontSize: 10, marginBottom: 7 };
  return caption === null ? content : [{ text: runs(caption), bold: true, fontSize: 10 }, content];
}

const signature = ({ heading, name, title }: SignatureParty): Content => ({ stack: [heading, '\n\n', { text: runs(name) }, { text: runs(title) }] });
