import { homeOf, isPutInto, isSaidOf, replaced, withoutAddition, type Addition, type Base, type Deviations } from './said';
import type { PartId } from '#shared/templates/condition';
import { findPart, idsOf, isGroup, isWorded } from '#shared/templates/tree';

/** Leaves a part out. What the agreement itself added is gone; of what stood in it or was said of it nothing is kept. */
export function withDropped(deviations: Deviations, base: Base, part: PartId): Deviations {
  const home = homeOf(deviations, base, part);
  return home === null ? withoutPart(deviations, base, part) : withoutOwn(deviations.filter((each) => !isSaidOf(each, base, [part])), base, home, part);
}

/** What the template has and was put into an article of the agreement's own goes back where it stood. */
function withoutOwn(deviations: Deviations, base: Base, home: Addition, part: PartId): Deviations {
  if (home.kind === 'added') return withoutAddition(deviations, home);
  const { article } = home;
  if (article.id === part) return withoutAddition(deviations.filter((each) => !isPutInto(each, base, part)), home);
  return replaced(deviations, home, { ...home, article: { ...article, children: article.children.filter(({ id }) => id !== part) } });
}

function withoutPart(deviations: Deviations, base: Base, part: PartId): Deviations {
  const found = findPart(base, part)?.part;
  const group = found !== undefined && isGroup(found) ? part : null;
  const gone = (found === undefined ? [part] : idsOf(found)).filter((id) => id === part || !isElsewhere(deviations, base, id, group));
  const kept = deviations.filter((each) => !isSaidOf(each, base, gone) && !(group !== null && each.kind === 'added' && isPutInto(each, base, group)));
  return [...kept, { kind: 'dropped', template: base.id, part }];
}

/** Whether a clause was moved out of the article it would go with. */
function isElsewhere(deviations: Deviations, base: Base, part: PartId, group: PartId | null): boolean {
  return group !== null && deviations.some((each) => each.kind === 'moved' && each.template === base.id && each.part === part && each.article !== group);
}

/** Takes back all that was said of a part of the template and of its points; what was added around it stays. */
export function withRestored(deviations: Deviations, base: Base, part: PartId): Deviations {
  const found = findPart(base, part)?.part;
  const own = found !== undefined && isWorded(found) ? idsOf(found) : [part];
  return deviations.filter((each) => !isSaidOf(each, base, own));
}
