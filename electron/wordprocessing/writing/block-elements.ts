import { AlignmentType, type Paragraph, type Table, TextRun } from 'docx';
import { listParagraphs } from './list-paragraphs';
import type { NumberPlan } from './number-plan';
import { dataTableOf, signatureTable } from './tables';
import { lineBreak, runs, styled, tab, type Mark, type ParagraphOptions } from './texts';
import type { Block, Detail, Text } from '#shared/documents/block';

export type Element = Paragraph | Table;

/** What the blocks of one part are written with. */
export type BlockWriting = { readonly plan: NumberPlan; readonly mark: Mark };

/**
 * One block as paragraphs and tables.
 * @param more of its first paragraph: whether it begins a page
 * @param joins whether it stays with what follows: signatures
 */
export function elementsOf({ plan, mark }: BlockWriting, block: Block, more: ParagraphOptions, joins: boolean): readonly Element[] {
  const keep: ParagraphOptions = joins ? { ...more, keepNext: true, keepLines: true } : more;
  switch (block.kind) {
    case 'title':
      return [styled('title', runs(block.text), more), ...block.details.map((detail, index) => styled('detail', runs(detail), index === block.details.length - 1 ? { spacing: { after: 160 } } : {}))];
    case 'heading':
      return [headingOf(block, plan, mark, more)];
    case 'paragraph':
      return [styled('body', mark(block.id, runs(block.text)), { ...keep, alignment: alignments[block.align] })];
    case 'list':
      return listParagraphs(block.items, plan.list(block.items), mark);
    case 'party':
      return partyOf(block);
    case 'table':
      return dataTableOf(block);
    case 'clause-box':
      return boxOf(block, joins);
    case 'letterhead':
      return letterheadOf(block);
    case 'payment-code':
      // Words that are edited would soon say something else than a code beside them.
      return block.details.map(detailOf);
    case 'signatures':
      return signatureTable(block);
  }
}

const alignments = { justify: AlignmentType.JUSTIFIED, left: AlignmentType.LEFT, center: AlignmentType.CENTER } as const;

function headingOf({ id, level, number, text }: Extract<Block, { kind: 'heading' }>, plan: NumberPlan, mark: Mark, more: ParagraphOptions): Paragraph {
  const style = level === 1 ? 'heading1' : 'heading2';
  const place = level === 1 ? plan.article(number) : null;
  const name = mark(id, runs(text));
  if (place !== null) return styled(style, [lineBreak(), ...name], { ...more, numbering: place });
  return styled(style, number === null ? name : [new TextRun(number), lineBreak(), ...name], more);
}

/** Labels and values on tabbed lines, which are easier to edit than cells. */
function partyOf({ name, details, closing }: Extract<Block, { kind: 'party' }>): readonly Paragraph[] {
  return [styled('partyName', runs(name)), ...details.map(detailOf), styled('partyClosing', runs(closing))];
}

const detailOf = ({ label, value }: Detail): Paragraph => styled('partyDetail', [new TextRun(label), tab(), ...runs(value)]);

function boxOf({ heading, paragraphs }: Extract<Block, { kind: 'clause-box' }>, joins: boolean): readonly Paragraph[] {
  const last = paragraphs.length - 1;
  return [styled('boxHeading', runs(heading)), ...paragraphs.map((text, index) => styled('box', runs(text), { keepNext: joins || index < last }))];
}

function letterheadOf({ sender, references, addressee }: Extract<Block, { kind: 'letterhead' }>): readonly Paragraph[] {
  const lines = (texts: readonly Text[]) => texts.map((text) => styled('partyClosing', runs(text), { spacing: { after: 0 } }));
  return [...lines(sender), styled('body', []), ...lines(addressee), styled('body', []), ...references.map(detailOf), styled('body', [])];
}
