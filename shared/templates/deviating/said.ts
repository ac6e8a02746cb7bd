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

/** A deviation that puts a part somewhere. */
export type Placing = Addition | Extract<Deviation, { kind: 'moved' }>;

export function isPlacing(deviation: Deviation): deviation is Placing {
  return deviation.kind === 'added' || deviation.kind === 'added-article' || deviation.kind === 'moved';
}

/** The article or list it puts the part into; null outside of both. */
export function groupOf(placing: Placing): PartId | null {
  return placing.kind === 'added-article' ? null : placing.article;
}

/** Without what put a part somewhere; what was put after it there since then follows what it followed. */
export function withoutPlacing(deviations: Deviations, gone: Placing): Deviations {
  const at = deviations.indexOf(gone);
  const later = anchoredAt(deviations.slice(at + 1), { template: gone.template, part: partOf(gone), group: groupOf(gone) }, gone.after);
  return [...deviations.slice(0, at), ...later];
}

/** A part in the place where others were put after it. */
type Anchor = { readonly template: Deviation['template']; readonly part: PartId; readonly group: PartId | null };

/** What stands after a part that leaves its place, after another one there. */
export function anchoredAt(deviations: Deviations, { template, part, group }: Anchor, after: PartId | null): Deviations {
  return deviations.map((each) => (isPlacing(each) && each.template === template && each.after === part && groupOf(each) === group ? { ...each, after } : each));
}
