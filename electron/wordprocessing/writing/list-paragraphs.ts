import { AlignmentType, TabStopType, type Paragraph, TextRun } from 'docx';
import { clauseHang, letterHang } from './measures';
import type { Place } from './number-plan';
import { runs, styled, tab, type Mark, type ParagraphOptions } from './texts';
import type { ListItem } from '#shared/documents/block';
import type { StyleKey } from '#wordprocessing/style-names';

const styles: readonly StyleKey[] = ['clause', 'point', 'subpoint'];

/** Clauses and the points below them; numbered by the word processor where they have a place, else by the text of their labels. */
export function listParagraphs(items: readonly ListItem[], place: Place | null, mark: Mark): readonly Paragraph[] {
  return levelParagraphs(items, place, mark, 0);
}

function levelParagraphs(items: readonly ListItem[], place: Place | null, mark: Mark, depth: number): readonly Paragraph[] {
  return items.flatMap((item) => [itemParagraph(item, place, mark, depth), ...levelParagraphs(item.children, place === null ? null : { ...place, level: place.level + 1 }, mark, depth + 1)]);
}

function itemParagraph({ id, label, text, children }: ListItem, place: Place | null, mark: Mark, depth: number): Paragraph {
  const style = styles[Math.min(depth, styles.length - 1)] ?? 'clause';
  const introduces = { keepNext: children.length > 0 };
  if (place !== null) return styled(style, mark(id, runs(text)), { ...introduces, numbering: place });
  return styled(style, [new TextRun(label), tab(), ...mark(id, runs(text))], { ...introduces, ...typedLabel(depth) });
}

function typedLabel(depth: number): ParagraphOptions {
  const left = clauseHang + depth * letterHang;
  const hanging = depth === 0 ? clauseHang : letterHang;
  return { numbering: false, alignment: AlignmentType.JUSTIFIED, indent: { left, hanging }, tabStops: [{ type: TabStopType.LEFT, position: left }] };
}
