import { anchoredAt, homeOf, isPlacing, isPutInto, isSaidOf, replaced, withoutPlacing, type Base, type Deviations, type Placing } from './said';
import { withDeviations } from '#shared/templates/apply-deviations';
import type { PartId } from '#shared/templates/condition';
import type { Deviation } from '#shared/templates/deviation';
import type { Article } from '#shared/templates/template';
import { findPart, idsOf, isGroup, isWorded } from '#shared/templates/tree';

/** Leaves a part out. What the agreement itself added is gone; of what stood in it or was said of it nothing is kept. */
export function withDropped(deviations: Deviations, base: Base, part: PartId): Deviations {
  return homeOf(deviations, base, part) === null ? withoutPart(deviations, base, part) : withoutOwn(deviations, base, part);
}

/** Without a part the agreement itself added. What the template has and was put into an article of the agreement's own goes back where it stood. */
export function withoutOwn(deviations: Deviations, base: Base, part: PartId): Deviations {
  const unsaid = unsaidOf(deviations, (each) => isSaidOf(each, base, [part]));
  const home = homeOf(unsaid, base, part);
  if (home === null) return deviations;
  if (home.kind === 'added') return withoutPlacing(unsaid, home);
  if (home.article.id !== part) return replaced(anchoredAt(unsaid, { template: base.id, part, group: home.article.id }, before(home.article, part)), home, { ...home, article: without(home.article, part) });
  return withoutPlacing(unsaidOf(unsaid, (each) => isPutInto(each, base, part)), home);
}

const without = (article: Article, part: PartId): Article => ({ ...article, children: article.children.filter(({ id }) => id !== part) });
const before = ({ children }: Article, part: PartId): PartId | null => children[children.findIndex(({ id }) => id === part) - 1]?.id ?? null;

function withoutPart(deviations: Deviations, base: Base, part: PartId): Deviations {
  const found = findPart(base, part)?.part;
  const group = found !== undefined && isGroup(found) ? part : null;
  const gone = (found === undefined ? [part] : idsOf(found)).filter((id) => id === part || !isElsewhere(deviations, base, id, group));
  const kept = unsaidOf(deviations, (each) => isSaidOf(each, base, gone) || (group !== null && each.kind === 'added' && isPutInto(each, base, group)));
  // Back in an article that is dropped it is gone already.
  const isGone = found !== undefined && findPart(withDeviations(base, kept), part) === null;
  return isGone ? kept : [...kept, { kind: 'dropped', template: base.id, part }];
}

/** Whether a clause was moved out of the article it would go with. */
function isElsewhere(deviations: Deviations, base: Base, part: PartId, group: PartId | null): boolean {
  return group !== null && deviations.some((each) => each.kind === 'moved' && each.template === base.id && each.part === part && each.article !== group);
}

/** Takes back all that was said of a part of the template and of its points; what was added around it stays. */
export function withRestored(deviations: Deviations, base: Base, part: PartId): Deviations {
  const found = findPart(base, part)?.part;
  const own = found !== undefined && isWorded(found) ? idsOf(found) : [part];
  return unsaidOf(deviations, (each) => isSaidOf(each, base, own));
}

/** Without these deviations; what was put after what they put somewhere stays where it is. */
function unsaidOf(deviations: Deviations, isUnsaid: (deviation: Deviation) => boolean): Deviations {
  const placing = deviations.find((each): each is Placing => isPlacing(each) && isUnsaid(each));
  return placing === undefined ? deviations.filter((each) => !isUnsaid(each)) : unsaidOf(withoutPlacing(deviations, placing), isUnsaid);
}
