import type { Block, DocumentContent, ListItem, Text } from '#shared/documents/block';
import { fonts } from '#test/typesetting/fonts';
import { layOut } from '#typesetting/pages/layout';
import { isArtifact, type Role, type TextMark } from '#typesetting/pages/marks';
import type { Page } from '#typesetting/pages/fill-pages';

export const pagesOf = (document: DocumentContent): readonly Page[] => layOut(document, fonts);

/** What stands on a page, or on none. */
type Marked = Pick<Page, 'marks'>;

export const textMarks = ({ marks }: Marked): readonly TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** The text of a page that is content, not running lines or repeated heads. */
export const contentMarks = (page: Marked): readonly TextMark[] => textMarks(page).filter(({ origin }) => !isArtifact(origin.role));

export const keyOf = ({ origin: { block, role, path } }: TextMark): string => `${block} ${role} ${path.join('.')}`;

/** The words of a page's marks, line by line from the top. */
export function lineTexts(marks: readonly TextMark[]): readonly string[] {
  const lines = new Map<number, string>();
  for (const mark of marks) lines.set(mark.y, `${lines.get(mark.y) ?? ''}${mark.stretch.text}`);
  return [...lines].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/** What the pages say, by the place in the content it comes from. */
export function printedTexts(pages: readonly Page[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const mark of pages.flatMap(contentMarks)) {
    if (mark.origin.role !== 'signature-place') texts.set(keyOf(mark), `${texts.get(keyOf(mark)) ?? ''}${mark.stretch.text}`);
  }
  return texts;
}

/** What the content says, by the same places. */
export function expectedTexts({ parts }: DocumentContent): ReadonlyMap<string, string> {
  const pieces = parts.flatMap(({ blocks }) => blocks).flatMap((block, index) => piecesOf(block).map(([role, path, text]): [string, string] => [`${index} ${role} ${path.join('.')}`, text]));
  return new Map(pieces.filter(([, text]) => text !== ''));
}

type Piece = readonly [Role, readonly number[], string];
const plain = (text: Text): string => text.map((run) => run.text).join('').normalize('NFC');

function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'title':
      return [['title', [], plain(block.text)], ...block.details.map((text, index): Piece => ['detail', [index], plain(text)])];
    case 'heading':
      return [['heading-number', [], block.number === null ? '' : `${block.number} `], ['heading', [], plain(block.text)]];
    case 'paragraph':
      return [['paragraph', [], plain(block.text)]];
    case 'list':
      return block.items.flatMap((item, index) => itemPieces(item, [index]));
    case 'party':
      return [
        ['party-name', [], plain(block.name)],
        ...block.details.flatMap(({ label, value }, index): readonly Piece[] => [['party-label', [index], label], ['party-value', [index], plain(value)]]),
        ['party-closing', [], plain(block.closing)],
      ];
    case 'table':
      return tablePieces(block);
    case 'clause-box':
      return [['box-heading', [], plain(block.heading)], ...block.paragraphs.map((text, index): Piece => ['box-paragraph', [index], plain(text)])];
    case 'letterhead':
      return [
        ...block.sender.map((text, index): Piece => ['sender', [index], plain(text)]),
        ...block.references.flatMap(({ label, value }, index): readonly Piece[] => [['reference-label', [index], label], ['reference-value', [index], plain(value)]]),
        ...block.addressee.map((text, index): Piece => ['addressee', [index], plain(text)]),
      ];
    case 'payment-code':
      return [
        ...block.details.flatMap(({ label, value }, index): readonly Piece[] => [['payment-label', [index], label], ['payment-value', [index], plain(value)]]),
        ['code-caption', [], block.code?.caption ?? ''],
      ];
    case 'signatures':
      return block.parties.flatMap(({ heading, name, title }, index): readonly Piece[] => [
        ['signature-heading', [index], heading],
        ['signature-name', [index], plain(name)],
        ['signature-title', [index], plain(title)],
      ]);
  }
}

function itemPieces({ label, text, children }: ListItem, path: readonly number[]): readonly Piece[] {
  return [['label', path, label], ['body', path, plain(text)], ...children.flatMap((child, index) => itemPieces(child, [...path, index]))];
}

function tablePieces({ caption, columns, rows, total }: Extract<Block, { kind: 'table' }>): readonly Piece[] {
  const cells = (role: Role, texts: readonly Text[], row: number) => texts.map((text, column): Piece => [role, [row, column], plain(text)]);
  return [
    ['caption', [], plain(caption ?? [])],
    ...columns.map(({ title }, column): Piece => ['head-cell', [0, column], title]),
    ...rows.flatMap((row, index) => cells('cell', row, index + 1)),
    ...cells('total-cell', total ?? [], rows.length + 1),
  ];
}
