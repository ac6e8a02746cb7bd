import type { PartId } from '#shared/templates/condition';
import { partOf, type Deviation } from '#shared/templates/deviation';
import type { Template } from '#shared/templates/template';

/** Deviations of one agreement, in the order in which they take effect. */
export type Deviations = readonly Deviation[];

/** The template version they depart from, as it was before. */
export type Base = Pick<Template, 'id' | 'parts'>;

/** A deviation that puts something new into an agreement. */
export type Addition = Extract<Deviation, { kind: 'added' | 'added-article' }>;

/** What added a part of the agreement's own; null for parts of the template. */
export function homeOf(deviations: Deviations, base: Base, part: PartId): Addition | null {
  return deviations.find((each): each is Addition => each.template === base.id && holds(each, part)) ?? null;
}

function holds(deviation: Deviation, part: PartId): boolean {
  if (deviation.kind === 'added') return deviation.clause.id === part;
  return deviation.kind === 'added-article' && (deviation.article.id === part || deviation.article.children.some(({ id }) => id === part));
}

/** What is said of one of these parts: worded or named otherwise, moved or dropped. */
export function isSaidOf(deviation: Deviation, base: Base, parts: readonly PartId[]): boolean {
  return deviation.template === base.id && deviation.kind !== 'added' && deviation.kind !== 'added-article' && parts.includes(partOf(deviation));
}

/** What was put into an article or list. */
export function isPutInto(deviation: Deviation, base: Base, group: PartId): boolean {
  return deviation.template === base.id && (deviation.kind === 'added' || deviation.kind === 'moved') && deviation.article === group;
}

/** With another deviation in the place of one. */
export function replaced(deviations: Deviations, before: Deviation, after: Deviation): Deviations {
  return deviations.map((each) => (each === before ? after : each));
}

/** Without an addition; what followed the part that is gone follows what that one followed. */
export function withoutAddition(deviations: Deviations, gone: Addition): Deviations {
  const id = partOf(gone);
  return deviations
    .filter((each) => each !== gone)
    .map((each) => (each.template === gone.template && (each.kind === 'added' || each.kind === 'added-article' || each.kind === 'moved') && each.after === id ? { ...each, after: gone.after } : each));
}
