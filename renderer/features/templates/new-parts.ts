import { always, type PartId } from '#shared/templates/condition';
import type { Article, Clause, ParagraphPart, Point, Variant } from '#shared/templates/template';
import { isGroup, isWorded, type AnyPart, type Worded } from '#shared/templates/tree';
import { point, variant } from '#shared/templates/write';

/** An id no part had before, so that nothing that remembers an older version takes the one for the other. */
export function freshId(within: PartId | null): PartId {
  return [...(within === null ? [] : [within.slice(0, 60)]), crypto.randomUUID().slice(0, 8)].join('.');
}

export function emptyClause(within: PartId | null): Clause {
  return { kind: 'clause', id: freshId(within), variants: [variant(always, [])] };
}

export function emptyParagraph(): ParagraphPart {
  return { kind: 'paragraph', id: freshId(null), align: 'justify', variants: [variant(always, [])] };
}

/** An empty one of the same kind. */
export function emptyLike(part: Worded, within: PartId | null): Worded {
  return part.kind === 'clause' ? emptyClause(within) : { ...part, id: freshId(within), variants: [variant(always, [])] };
}

/** A new article starts with a clause: one without any is not shown. */
export function emptyArticle(): Article {
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
