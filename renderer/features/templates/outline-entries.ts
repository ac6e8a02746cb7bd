import { roman } from '#shared/documents/composing/numbering';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { childrenOf, isGroup, isWorded, type AnyPart } from '#shared/templates/tree';
import { gistOf } from '#text/templates/part-gist';
import type { TemplateWords } from './template-words';

/** A line of the outline. */
export type OutlineEntry = {
  readonly id: PartId;
  readonly kind: AnyPart['kind'];
  readonly level: 1 | 2;
  /** „Čl. VI“, „2.“; null for what has no number, or is not shown in the sample. */
  readonly number: string | null;
  readonly gist: string;
  /** Whether it holds other lines. */
  readonly holds: boolean;
  /** Whether the sample shows it. */
  readonly shown: boolean;
  /** Whether it shows only sometimes, or is worded in several ways. */
  readonly conditional: boolean;
  readonly index: number;
  /** How many stand with it. */
  readonly count: number;
  readonly within: PartId | null;
};

/** The lines of the outline, in the order of reading; those inside a closed article are left out. */
export function outlineOf({ parts }: Pick<Template, 'parts'>, words: Pick<TemplateWords, 'numbering' | 'shown'>, closed: ReadonlySet<PartId>): readonly OutlineEntry[] {
  return parts.flatMap((part, index) => {
    const line = entryOf(part, { level: 1, index, count: parts.length, within: null }, words);
    if (!isGroup(part) || closed.has(part.id)) return [line];
    const children = childrenOf(part);
    return [line, ...children.map((child, order) => entryOf(child, { level: 2, index: order, count: children.length, within: part.id }, words))];
  });
}

type Position = Pick<OutlineEntry, 'level' | 'index' | 'count' | 'within'>;

function entryOf(part: AnyPart, position: Position, { numbering, shown }: Pick<TemplateWords, 'numbering' | 'shown'>): OutlineEntry {
  return { id: part.id, kind: part.kind, ...position, number: numberOf(part, numbering), gist: gistOf(part, shown.holds), holds: isGroup(part), shown: shown.shows(part.id), conditional: isConditional(part) };
}

/** „Čl. VI“ of an article, „2.“ of a clause. */
export function numberOf({ id, kind }: AnyPart, numbering: TemplateWords['numbering']): string | null {
  const place = numbering.get(id);
  if (place === undefined) return null;
  if (kind === 'article') return place.article === null ? null : `Čl.\u00a0${roman(place.article)}`;
  return place.clause === null ? null : `${String(place.clause)}.`;
}

function isConditional(part: AnyPart): boolean {
  if (isWorded(part)) return part.variants.length > 1 || part.variants.some(({ when }) => when.length > 0);
  return 'when' in part && part.when.length > 0;
}
