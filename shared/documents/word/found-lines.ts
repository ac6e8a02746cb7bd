import type { FoundLine } from './line';
import type { WordBlock, WordParagraph } from './word-document';

/** What was read from a word processor's file, line by line; frames and notes, which stand beside the text, are left out. */
export function foundLines(blocks: readonly WordBlock[]): readonly FoundLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map(lineOfRow).filter(({ text }) => text !== '');
    return block.place === 'body' ? [lineOfParagraph(block)] : [];
  });
}

/** Texts that stand beside the running text: frames and notes. */
export function textsBeside(blocks: readonly WordBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' && block.place !== 'body' ? [block.text] : []));
}

function lineOfRow(cells: readonly string[]): FoundLine {
  return { from: 'found', shape: 'row', text: cells.filter((cell) => cell !== '').join(' | '), bookmarks: [], looks: 'other' };
}

function lineOfParagraph(paragraph: WordParagraph): FoundLine {
  const { text, label } = withoutLabel(paragraph);
  return { from: 'found', shape: 'text', text, bookmarks: paragraph.bookmarks, looks: looksOf(paragraph, label) };
}

/** Numbers that became text on the way: „Čl. VI“, „2.“ before a capital, „a)“, „iv)“; a dash or a bullet. */
const typedLabel = /^(?:čl\. [ivxlc]+|\d{1,3}\.(?= \p{Lu})|[a-z]{1,2}\)|[ivxl]+\)|[•–](?= ))\s*/iu;

function withoutLabel({ text, numbering }: WordParagraph): { readonly text: string; readonly label: string } {
  const label = numbering === null ? (typedLabel.exec(text)?.[0] ?? '') : '';
  return { text: text.slice(label.length), label: label.trim() };
}

function looksOf({ style, numbering }: WordParagraph, label: string): FoundLine['looks'] {
  if (/^heading \d/iu.test(style) || /^čl\./iu.test(label)) return 'heading';
  if (numbering?.format === 'decimal' || /^\d/u.test(label)) return 'clause';
  return numbering?.format === 'letter' || /^[a-z]+\)$/iu.test(label) ? 'point' : 'other';
}
