import { always, type PartId } from '#shared/templates/condition';
import type { Article, Clause, Point, Variant } from '#shared/templates/template';
import { isGroup, isWorded, type AnyPart, type Worded } from '#shared/templates/tree';
import { component, heading, paragraph, point, variant } from '#shared/templates/write';

/** What can be put into a template: a kind of part, and of what comes from data, which. */
export type NewPart = { readonly kind: Exclude<AnyPart['kind'], 'component'> } | { readonly kind: 'component'; readonly component: string };

/** A part of its kind with nothing written in it yet. */
export function newPart(wanted: NewPart, within: PartId | null): AnyPart {
  const id = freshId(within);
  switch (wanted.kind) {
    case 'clause':
      return emptyClause(within);
    case 'paragraph':
      return paragraph(id, []);
    case 'article':
      return emptyArticle();
    case 'list':
      return { kind: 'list', id, when: always, clauses: [emptyClause(id)] };
    case 'heading':
      return heading(id, []);
    case 'title':
      return { kind: 'title', id, text: [], details: [], numbers: false };
    case 'component':
      return component(id, wanted.component);
  }
}

/** An id no part had before, so that nothing that remembers an older version takes the one for the other. */
export function freshId(within: PartId | null): PartId {
  return [...(within === null ? [] : [within.slice(0, 60)]), crypto.randomUUID().slice(0, 8)].join('.');
}

function emptyClause(within: PartId | null): Clause {
  return { kind: 'clause', id: freshId(within), variants: [variant(always, [])] };
}

/** An empty one of the same kind. */
export function emptyLike(part: Worded, within: PartId | null): Worded {
  return part.kind === 'clause' ? emptyClause(within) : { ...part, id: freshId(within), variants: [variant(always, [])] };
}

/** A new article starts with a clause: one without any is not shown. */
function emptyArticle(): Article {
  const id = freshId(null);
  return { kind: 'article', id, when: always, name: [], children: [emptyClause(id)] };
}

export function emptyPoint(clause: PartId): Point {
  return point(freshId(clause), []);
}

/** The same again under ids of its own; its references lead where those of the original do. */
export function copyOf<P extends AnyPart>(part: P, within: PartId | null): P {
  const id = freshId(within);
  if (isGroup(part)) {
    const inside = part.kind === 'article' ? { children: part.children.map((child) => copyOf(child, id)) } : { clauses: part.clauses.map((clause) => copyOf(clause, id)) };
    return { ...part, id, ...inside };
  }
  return isWorded(part) ? { ...part, id, variants: withFreshPoints(part.variants, id) } : { ...part, id };
}

/** Wordings that share a point go on sharing it. */
function withFreshPoints(variants: readonly Variant[], clause: PartId): readonly Variant[] {
  const ids = new Map<PartId, PartId>();
  const idFor = (id: PartId) => {
    const fresh = ids.get(id) ?? freshId(clause);
    ids.set(id, fresh);
    return fresh;
  };
  return variants.map((each) => ({ ...each, points: each.points.map((own) => ({ ...own, id: idFor(own.id) })) }));
}
