import type { Block, Detail, DocumentContent, ListItem, SignatureParty, Text } from '#shared/documents/block';
import { composed } from './composed';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';

/** A character the fonts lack, or that is no character at all; a document never loses a letter silently. */
export type Unprintable = {
  readonly character: string;
  /** `U+1F600` */
  readonly codePoint: string;
  readonly field: string | null;
  /** The text around it. */
  readonly excerpt: string;
};

/** A text as the document prints it, and the datum it shows. */
type Piece = { readonly text: string; readonly field: string | null };

/** Every unprintable character of a document in reading order, once for each field it stands in. */
export function unprintableIn(document: DocumentContent, fonts: PreparedFonts): readonly Unprintable[] {
  const found = piecesOf(document).flatMap((piece) => unprintableInPiece(piece, fonts));
  return [...new Map(found.map((each) => [`${each.codePoint} ${each.field ?? each.excerpt}`, each])).values()];
}

function unprintableInPiece({ text, field }: Piece, fonts: PreparedFonts): readonly Unprintable[] {
  const printed = composed(text);
  if (isPrintable(printed, fonts)) return [];
  let at = 0;
  return Array.from(printed).flatMap((character) => {
    const from = at;
    at += character.length;
    return isPrintable(character, fonts) ? [] : [{ character, codePoint: codePointOf(character), field, excerpt: excerptAround(printed, from, at) }];
  });
}

function isPrintable(text: string, { regular, semibold }: PreparedFonts): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((regular.cids[code] ?? 0) === 0 || (semibold.cids[code] ?? 0) === 0) return false;
  }
  return true;
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Characters shown on either side. */
const around = 20;

function excerptAround(text: string, from: number, to: number): string {
  const start = Math.max(0, from - around);
  const end = Math.min(text.length, to + around);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function piecesOf({ header, parts }: DocumentContent): readonly Piece[] {
  return [...parts.flatMap(({ blocks }) => blocks.flatMap(piecesOfBlock)), plain(header.left), ...runs(header.right)];
}

function piecesOfBlock(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'title':
      return [...runs(block.text), ...block.details.flatMap(runs)];
    case 'heading':
      return piecesOfHeading(block);
    case 'paragraph':
      return runs(block.text);
    case 'list':
      return block.items.flatMap(piecesOfItem);
    case 'party':
      return [...runs(block.name), ...block.details.flatMap(piecesOfDetail), ...runs(block.closing)];
    case 'table':
      return piecesOfTable(block);
    case 'clause-box':
      return [...runs(block.heading), ...block.paragraphs.flatMap(runs)];
    case 'letterhead':
      return [...block.sender.flatMap(runs), ...block.references.flatMap(piecesOfDetail), ...block.addressee.flatMap(runs)];
    case 'signatures':
      return block.parties.flatMap(piecesOfSignature);
  }
}

function piecesOfHeading({ number, text }: Extract<Block, { kind: 'heading' }>): readonly Piece[] {
  return [...(number === null ? [] : [plain(number)]), ...runs(text)];
}

function piecesOfTable({ caption, columns, rows, total }: Extract<Block, { kind: 'table' }>): readonly Piece[] {
  return [...(caption === null ? [] : runs(caption)), ...columns.map(({ title }) => plain(title)), ...rows.flat().flatMap(runs), ...(total === null ? [] : total.flatMap(runs))];
}

const plain = (text: string): Piece => ({ text, field: null });
const runs = (text: Text): readonly Piece[] => text.map((run) => ({ text: run.text, field: run.field ?? null }));
const piecesOfItem = ({ label, text, children }: ListItem): readonly Piece[] => [plain(label), ...runs(text), ...children.flatMap(piecesOfItem)];
const piecesOfDetail = ({ label, value }: Detail): readonly Piece[] => [plain(label), ...runs(value)];
const piecesOfSignature = ({ heading, name, title }: SignatureParty): readonly Piece[] => [plain(heading), ...runs(name), ...runs(title)];
