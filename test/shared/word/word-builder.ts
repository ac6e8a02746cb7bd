import type { Block, DocumentContent, ListItem, Text } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import { bookmarkName } from '#shared/documents/word/bookmark-name';
import { matchWord } from '#shared/documents/word/match-word';
import type { WordReading } from '#shared/documents/word/proposal';
import type { WordBlock, WordDocument, WordParagraph } from '#shared/documents/word/word-document';
import { plainText } from '#shared/domain/text';
import { aCase } from '#test/support/agreement-builder';

/** The paragraph a word processor gives back; a test states only what matters. */
export const aParagraph = (text: string, more: Partial<WordParagraph> = {}): WordParagraph => ({ kind: 'paragraph', text: plainText(text), style: '', numbering: null, bookmarks: [], place: 'body', ...more });

export const aClause = (text: string, more: Partial<WordParagraph> = {}): WordParagraph => aParagraph(text, { numbering: { level: 1, format: 'decimal' }, ...more });
export const aPoint = (text: string, more: Partial<WordParagraph> = {}): WordParagraph => aParagraph(text, { numbering: { level: 2, format: 'letter' }, ...more });

export const aWordDocument = (blocks: readonly WordBlock[], more: Partial<WordDocument> = {}): WordDocument => ({ blocks, tracked: false, comments: [], pictures: 0, properties: new Map(), ...more });

const words = (text: Text): string => plainText(text.map((run) => run.text).join(''));

/** A document as a word processor gives it back untouched, without the frames around it; table and signatures included. */
export function wordBlocksOf({ parts }: DocumentContent): readonly WordBlock[] {
  return parts.flatMap(({ template, blocks }) => blocks.flatMap((block) => wordBlocks(block, (id) => (id === undefined ? [] : [bookmarkName(template, id)]))));
}

type Bookmarks = (id: string | undefined) => readonly string[];

function wordBlocks(block: Block, marks: Bookmarks): readonly WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [aParagraph(words(block.text), { style: `heading ${String(block.level)}`, bookmarks: marks(block.id) })];
    case 'paragraph':
      return [aParagraph(words(block.text), { bookmarks: marks(block.id) })];
    case 'list':
      return block.items.flatMap((item) => wordItems(item, marks, aClause));
    case 'title':
      return [block.text, ...block.details].map((text) => aParagraph(words(text)));
    case 'party':
      return [block.name, ...block.details.map(({ label, value }) => [{ text: `${label} ` }, ...value]), block.closing].map((text) => aParagraph(words(text)));
    case 'payment-code':
      return block.details.map(({ label, value }) => aParagraph(words([{ text: `${label} ` }, ...value])));
    case 'clause-box':
      return [block.heading, ...block.paragraphs].map((text) => aParagraph(words(text)));
    case 'letterhead':
      return [...block.sender, ...block.addressee, ...block.references.map(({ label, value }) => [{ text: `${label} ` }, ...value])].map((text) => aParagraph(words(text)));
    case 'table':
      return [...(block.caption === null ? [] : [aParagraph(words(block.caption))]), { kind: 'table', rows: [block.columns.map(({ title }) => plainText(title)), ...block.rows.map((row) => row.map(words)), ...(block.total === null ? [] : [block.total.map(words)])] }];
    case 'signatures':
      return [{ kind: 'table', rows: [block.parties.map(({ heading }) => plainText(`${heading} V ……………………… dne ………………`)), block.parties.map(({ name, title }) => `${words(name)} ${words(title)}`)] }];
  }
}

function wordItems({ id, text, children }: ListItem, marks: Bookmarks, make: typeof aClause): readonly WordBlock[] {
  return [make(words(text), { bookmarks: marks(id) }), ...children.flatMap((child) => wordItems(child, marks, aPoint))];
}

/** Reads the agreement back after a change of its paragraphs. */
export function readBack(change: (blocks: readonly WordBlock[]) => readonly WordBlock[], agreementCase: AgreementCase = aCase()): WordReading {
  const document = composeDocument(agreementCase, 'agreement');
  return matchWord(agreementCase, document, aWordDocument(change(wordBlocksOf(document))));
}

/** Puts other blocks in the place of the paragraph with this bookmark. */
export const replacing = (id: string, blocks: (paragraph: WordParagraph) => readonly WordBlock[]) => (all: readonly WordBlock[]): readonly WordBlock[] =>
  all.flatMap((block) => (block.kind === 'paragraph' && block.bookmarks.includes(bookmarkName('agreement', id)) ? blocks(block) : [block]));
