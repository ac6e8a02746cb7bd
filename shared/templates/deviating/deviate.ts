import { withDropped, withoutOwn } from './drop';
import { homeOf, replaced, withoutPlacing, type Base, type Deviations } from './said';
import { withDeviations } from '#shared/templates/apply-deviations';
import type { PartId } from '#shared/templates/condition';
import type { Deviation } from '#shared/templates/deviation';
import { isEqual, nameOf } from '#shared/templates/deviations-between';
import type { Phrase } from '#shared/templates/phrase';
import type { Article } from '#shared/templates/template';
import { findPart, insertedAfter, isWorded, type Worded } from '#shared/templates/tree';

/** Where a part is put: in an article or list, or outside of both; after a part, or first. */
export type OwnPlace = { readonly article: PartId | null; readonly after: PartId | null };

/** Says one more thing of an agreement's wording; what was said before of the same part gives way, or is said together with it. */
export function withDeviation(deviations: Deviations, base: Base, deviation: Deviation): Deviations {
  switch (deviation.kind) {
    case 'changed':
      return withWorded(deviations, base, deviation.clause);
    case 'added':
      return withAdded(deviations, base, deviation, deviation.clause);
    case 'added-article':
      return withAddedArticle(deviations, base, deviation.after, deviation.article);
    case 'renamed':
      return withName(deviations, base, deviation.part, deviation.text);
    case 'moved':
      return withMoved(deviations, base, deviation.part, deviation);
    case 'dropped':
      return withDropped(deviations, base, deviation.part);
  }
}

/** Words a clause or paragraph of that id otherwise; worded as in the template it is no deviation any more. */
export function withWorded(deviations: Deviations, base: Base, clause: Worded): Deviations {
  const home = homeOf(deviations, base, clause.id);
  if (home?.kind === 'added') return replaced(deviations, home, { ...home, clause });
  if (home?.kind === 'added-article') return replaced(deviations, home, { ...home, article: { ...home.article, children: home.article.children.map((child) => (child.id === clause.id ? clause : child)) } });
  const before = deviations.find((each) => each.template === base.id && each.kind === 'changed' && each.clause.id === clause.id);
  const isAsBefore = isEqual(findPart(base, clause.id)?.part, clause);
  return saidInstead(deviations, before, isAsBefore ? null : { kind: 'changed', template: base.id, clause });
}

/** Gives an article, a heading or the title another name; the name of the template is no deviation any more. */
export function withName(deviations: Deviations, base: Base, part: PartId, text: Phrase): Deviations {
  const home = homeOf(deviations, base, part);
  if (home?.kind === 'added-article') return replaced(deviations, home, { ...home, article: { ...home.article, name: text } });
  const before = deviations.find((each) => each.template === base.id && each.kind === 'renamed' && each.part === part);
  const named = findPart(base, part)?.part;
  const isAsBefore = named !== undefined && isEqual(nameOf(named), text);
  return saidInstead(deviations, before, isAsBefore ? null : { kind: 'renamed', template: base.id, part, text });
}

/** Adds a clause or paragraph; in an article the agreement itself added it is a part of that. */
export function withAdded(deviations: Deviations, base: Base, { article, after }: OwnPlace, clause: Worded): Deviations {
  const home = article === null ? null : homeOf(deviations, base, article);
  const children = home?.kind === 'added-article' ? insertedAfter(home.article.children, clause, after) : null;
  if (home?.kind === 'added-article' && children !== null) return replaced(deviations, home, { ...home, article: { ...home.article, children } });
  return [...deviations, { kind: 'added', template: base.id, article, after, clause }];
}

/** Adds an article after a part that stands in none, or first. */
export function withAddedArticle(deviations: Deviations, { id: template }: Base, after: PartId | null, article: Article): Deviations {
  return [...deviations, { kind: 'added-article', template, after, article }];
}

/** Puts a part in another place; put where it stood it is no deviation any more. */
export function withMoved(deviations: Deviations, base: Base, part: PartId, place: OwnPlace): Deviations {
  const own = findPart(withDeviations(base, deviations), part)?.part;
  if (own !== undefined && isWorded(own) && homeOf(deviations, base, part) !== null) return withAdded(withoutOwn(deviations, base, part), base, place, own);
  const before = deviations.find((each) => each.kind === 'moved' && each.template === base.id && each.part === part);
  const unmoved = before?.kind === 'moved' ? withoutPlacing(deviations, before) : deviations;
  const moved: Deviations = [...unmoved, { kind: 'moved', template: base.id, part, article: place.article, after: place.after }];
  return isEqual(withDeviations(base, unmoved), withDeviations(base, moved)) ? unmoved : moved;
}

/** @param after null where there is nothing to say any more */
function saidInstead(deviations: Deviations, before: Deviation | undefined, after: Deviation | null): Deviations {
  if (after === null) return deviations.filter((each) => each !== before);
  return before === undefined ? [...deviations, after] : replaced(deviations, before, after);
}
