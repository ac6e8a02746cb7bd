import type { PartId } from '#shared/templates/condition';
import type { Deviation } from '#shared/templates/deviation';
import type { Phrase } from '#shared/templates/phrase';
import type { Template } from '#shared/templates/template';
import { findPart, idsIn, idsOf, insertedAfter, isWorded, partsIn, withGroup, withPart, type AnyPart } from '#shared/templates/tree';

/**
 * The template as an agreement with these deviations words it. Deviations take effect in their order; those of other templates
 * mean nothing here, and those whose place is gone are left out: {@link orphanedDeviations} names them.
 */
export function withDeviations<T extends Wording>(template: T, deviations: readonly Deviation[]): T {
  return applied(template, deviations).template;
}

/** Deviations from this template that have nothing to take effect on: what they change, drop or follow is not in it. */
export function orphanedDeviations(template: Template, deviations: readonly Deviation[]): readonly Deviation[] {
  return applied(template, deviations).orphaned;
}

/** What deviations take effect on. */
type Wording = Pick<Template, 'id' | 'parts'>;

type Applied<T> = { readonly template: T; readonly orphaned: readonly Deviation[] };

function applied<T extends Wording>(template: T, deviations: readonly Deviation[]): Applied<T> {
  const own = deviations.filter((deviation) => deviation.template === template.id);
  if (own.length === 0) return { template, orphaned: [] };
  const all = own.reduce<Applied<T>>(
    (before, deviation) => {
      const after = withDeviation(before.template, deviation);
      return after === null ? { ...before, orphaned: [...before.orphaned, deviation] } : { ...before, template: after };
    },
    { template, orphaned: [] },
  );
  return { ...all, template: withoutDropped(all.template) };
}

function withDeviation<T extends Wording>(template: T, deviation: Deviation): T | null {
  switch (deviation.kind) {
    case 'changed':
      return findPart(template, deviation.clause.id)?.part.kind === deviation.clause.kind ? withPart(template, deviation.clause.id, () => deviation.clause) : null;
    case 'renamed':
      return withName(template, deviation.part, deviation.text);
    case 'added':
      return withAdded(template, deviation.article, deviation.after, deviation.clause);
    case 'added-article':
      return withAdded(template, null, deviation.after, deviation.article);
    case 'moved':
      return withMoved(template, deviation);
    case 'dropped':
      return withPart(template, deviation.part, gone) ?? withoutPoint(template, deviation.part);
  }
}

function withMoved<T extends Wording>(template: T, { part: id, article, after }: Extract<Deviation, { kind: 'moved' }>): T | null {
  const found = findPart(template, id)?.part;
  const without = withPart(template, id, gone);
  return found === undefined || without === null ? null : withAdded(without, article, after, found);
}

function withName<T extends Wording>(template: T, id: PartId, text: Phrase): T | null {
  const found = findPart(template, id)?.part;
  if (found?.kind === 'article') return withPart(template, id, () => ({ ...found, name: text }));
  return found?.kind === 'heading' || found?.kind === 'title' ? withPart(template, id, () => ({ ...found, text })) : null;
}

function withAdded<T extends Wording>(template: T, within: PartId | null, after: PartId | null, part: AnyPart): T | null {
  const taken = new Set(idsIn(withoutDropped(template)));
  if (idsOf(part).some((id) => taken.has(id))) return null;
  return withGroup(template, within, (parts) => insertedAfter(parts, part, after) ?? (after === null ? null : insertedAfter(parts, part, dropped(after))));
}

/** What is dropped or moved keeps its place, empty and under an id no part can have, until whatever follows it has found its own. */
function gone(part: AnyPart): AnyPart {
  const id = dropped(part.id);
  if (part.kind === 'article') return { ...part, id, children: [] };
  return part.kind === 'list' ? { ...part, id, clauses: [] } : { ...part, id };
}

const dropped = (id: PartId): PartId => `~${id}`;
const isDropped = ({ id }: AnyPart): boolean => id.startsWith('~');

function withoutDropped<T extends Wording>(template: T): T {
  const parts = template.parts.filter((part) => !isDropped(part));
  return {
    ...template,
    parts: parts.map((part) => {
      if (part.kind === 'article') return { ...part, children: part.children.filter((child) => !isDropped(child)) };
      return part.kind === 'list' ? { ...part, clauses: part.clauses.filter((clause) => !isDropped(clause)) } : part;
    }),
  };
}

function withoutPoint<T extends Wording>(template: T, id: PartId): T | null {
  const holder = partsIn(template).find(({ part }) => isWorded(part) && part.variants.some(({ points }) => points.some((point) => point.id === id)));
  if (holder === undefined) return null;
  return withPart(template, holder.part.id, (part) => (isWorded(part) ? { ...part, variants: part.variants.map((variant) => ({ ...variant, points: variant.points.filter((point) => point.id !== id) })) } : part));
}
