import type { TextChange } from '#shared/documents/block';
import { composed } from '#typesetting/text/composed';
import { textString } from '#typesetting/pdf/written-object';
import { branch, type ContentItem, type StructureElement } from './element';

/** A stretch of a text that was put in or taken out, an element within the text; its words come with what is painted. */
function changeElement(kind: TextChange): StructureElement {
  return { ...branch('Span', []), change: { kind, words: [] } };
}

/** Of a text the stretch that is being painted: the last one, if that is of this kind, or else a new one. */
export function changeWithin({ content }: StructureElement, kind: TextChange): StructureElement {
  const last = content.at(-1);
  if (last !== undefined && isChange(last, kind)) return last.element;
  const next = changeElement(kind);
  content.push({ kind: 'element', element: next });
  return next;
}

const isChange = (item: ContentItem, kind: TextChange): item is Extract<ContentItem, { kind: 'element' }> => item.kind === 'element' && item.element.change?.kind === kind;

/**
 * How a change is told to those who do not see its line: its words between brackets that name it, as its alternate description
 * (ISO 32000-1, 14.9.3), and the line as an attribute (14.8.5.4.5). Copied text stays what is painted.
 */
export function changeEntries({ change }: StructureElement): string {
  if (change === null) return '';
  const { name, line } = told[change.kind];
  return `/A<</O/Layout/TextDecorationType/${line}>>/Alt${textString(composed(`[${name}: ${change.words.join('').trim()}]`))}`;
}

const told = { deleted: { name: 'vypuštěno', line: 'LineThrough' }, inserted: { name: 'vloženo', line: 'Underline' } } as const satisfies Record<TextChange, object>;
