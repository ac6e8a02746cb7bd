import type { PartId } from '#shared/templates/condition';
import type { Deviation } from '#shared/templates/deviation';
import { isEqual, nameOf } from '#shared/templates/deviations-between';
import type { Phrase } from '#shared/templates/phrase';
import type { Article, Template } from '#shared/templates/template';
import { findPart, idsOf, isGroup, isWorded, type Worded } from '#shared/templates/tree';

/** Deviations of one agreement, in the order in which they take effect. */
type Deviations = readonly Deviation[];

/** The template version they depart from, as it was before. */
type Base = Pick<Template, 'id' | 'parts'>;

/** Where a clause is added: in an article or list, or outside of both; after a part, or first. */
export type AddedPlace = { readonly article: PartId | null; readonly after: PartId | null };

/** Words a clause or paragraph of that id otherwise; worded as in the template it is no deviation any more. */
export function withWorded(deviations: Deviations, base: Base, clause: Worded): Deviations {
  const home = deviations.find((each) => holds(each, base, clause.id));
  if (home?.kind === 'added') return replaced(deviations, home, { ...home, clause });
  if (home?.kind === 'added-article') return replaced(deviations, home, { ...home, article: childrenMapped(home.article, (child) => (child.id === clause.id ? clause : child)) });
  const before = deviations.find((each) => isOf(each, base) && each.kind === 'changed' && each.clause.id === clause.id);
  const original = findPart(base, clause.id)?.part;
  if (isEqual(original, clause)) return deviations.filter((each) => each !== before);
  const changed: Deviation = { kind: 'changed', template: base.id, clause };
  return before === undefined ? [...deviations, changed] : replaced(deviations, before, changed);
}

/** Gives an article, a heading or the title another name; the name of the template is no deviation any more. */
export function withName(deviations: Deviations, base: Base, part: PartId, text: Phrase): Deviations {
  const home = deviations.find((each) => holds(each, base, part));
  if (home?.kind === 'added-article') return replaced(deviations, home, { ...home, article: { ...home.article, name: text } });
  const before = deviations.find((each) => isOf(each, base) && each.kind === 'renamed' && each.part === part);
  if (isEqual(nameIn(base, part), text)) return deviations.filter((each) => each !== before);
  const renamed: Deviation = { kind: 'renamed', template: base.id, part, text };
  return before === undefined ? [...deviations, renamed] : replaced(deviations, before, renamed);
}

export function withAdded(deviations: Deviations, { id: template }: Base, { article, after }: AddedPlace, clause: Worded): Deviations {
  return [...deviations, { kind: 'added', template, article, after, clause }];
}

/** Leaves a part out. What the agreement itself added is gone; of what stood in it or was said of it nothing is kept. */
export function withDropped(deviations: Deviations, base: Base, part: PartId): Deviations {
  const home = deviations.find((each) => holds(each, base, part));
  if (home?.kind === 'added') return withoutAdded(deviations, home, home.clause.id, home.after);
  if (home?.kind === 'added-article' && home.article.id === part) return withoutAdded(deviations.filter((each) => !isWithin(each, base, [part])), home, part, home.after);
  if (home?.kind === 'added-article') return replaced(deviations, home, { ...home, article: { ...home.article, children: home.article.children.filter(({ id }) => id !== part) } });
  const found = findPart(base, part)?.part;
  const gone = found === undefined ? [part] : idsOf(found);
  const kept = deviations.filter((each) => !isAbout(each, base, gone) && !(found !== undefined && isGroup(found) && isWithin(each, base, [part])));
  return [...kept, { kind: 'dropped', template: base.id, part }];
}

/** Takes back all that was said of a part of the template and of its points; what was added around it stays. */
export function withRestored(deviations: Deviations, base: Base, part: PartId): Deviations {
  const found = findPart(base, part)?.part;
  const own = found !== undefined && isWorded(found) ? idsOf(found) : [part];
  return deviations.filter((each) => !isAbout(each, base, own));
}

/** What is said of parts of the template: worded otherwise, named otherwise or left out. */
function isAbout(deviation: Deviation, base: Base, parts: readonly PartId[]): boolean {
  if (!isOf(deviation, base)) return false;
  if (deviation.kind === 'changed') return parts.includes(deviation.clause.id);
  return (deviation.kind === 'renamed' || deviation.kind === 'dropped') && parts.includes(deviation.part);
}

/** What was added in one of these articles or lists. */
function isWithin(deviation: Deviation, base: Base, groups: readonly PartId[]): boolean {
  return isOf(deviation, base) && deviation.kind === 'added' && deviation.article !== null && groups.includes(deviation.article);
}

const isOf = (deviation: Deviation, base: Base): boolean => deviation.template === base.id;

/** Whether it added that part. */
function holds(deviation: Deviation, base: Base, part: PartId): boolean {
  if (!isOf(deviation, base)) return false;
  if (deviation.kind === 'added') return deviation.clause.id === part;
  return deviation.kind === 'added-article' && (deviation.article.id === part || deviation.article.children.some(({ id }) => id === part));
}

/** What followed the part that is gone follows what that one followed. */
function withoutAdded(deviations: Deviations, gone: Deviation, id: PartId, after: PartId | null): Deviations {
  return deviations
    .filter((each) => each !== gone)
    .map((each) => (each.template === gone.template && (each.kind === 'added' || each.kind === 'added-article') && each.after === id ? { ...each, after } : each));
}

const replaced = (deviations: Deviations, before: Deviation, after: Deviation): Deviations => deviations.map((each) => (each === before ? after : each));

function childrenMapped(article: Article, change: (child: Article['children'][number]) => Article['children'][number]): Article {
  return { ...article, children: article.children.map(change) };
}

function nameIn(base: Base, id: PartId): Phrase | null {
  const found = findPart(base, id)?.part;
  return found === undefined ? null : nameOf(found);
}
