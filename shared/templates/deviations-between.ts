import { changedPaths } from '#shared/domain/changed-paths';
import type { PartId } from '#shared/templates/condition';
import { keptInOrder } from '#shared/templates/deviating/kept-in-order';
import type { Deviation } from '#shared/templates/deviation';
import type { Template } from '#shared/templates/template';
import { childrenOf, findPart, isGroup, isWorded, partsIn, type AnyPart, type Group } from '#shared/templates/tree';

/**
 * Deviations that make one wording of a template from another. What no deviation can say is left as it was: conditions of articles,
 * headings, lists and components, and what of these is new.
 */
export function deviationsBetween(template: Template, wanted: Pick<Template, 'parts'>): readonly Deviation[] {
  const { id } = template;
  const present = partsIn(wanted);
  const groups = wanted.parts.filter(isGroup);
  return [
    // From the first to the last, so that each finds what it stands after; and before anything is dropped, so that what leaves a dropped article is still there.
    ...placed(template, null, wanted.parts),
    ...groups.flatMap((group) => placed(template, group, childrenOf(group))),
    ...outermost(template, present).map((part): Deviation => ({ kind: 'dropped', template: id, part: part.id })),
    ...present.flatMap(({ part }) => changed(template, part)),
  ];
}

export function isEqual(one: unknown, other: unknown): boolean {
  return changedPaths(one, other).length === 0;
}

/** What was added to a group, or outside of any, and what was moved there. */
function placed(template: Template, within: Group | null, wanted: readonly AnyPart[]): readonly Deviation[] {
  const group = within?.id ?? null;
  const isNew = within !== null && findPart(template, within.id) === null;
  const parts = isNew ? wanted : wanted.filter((part) => canBeAdded(part) || findPart(template, part.id) !== null);
  const former = partsIn(template).filter(({ within: home }) => (home?.id ?? null) === group);
  const kept = keptInOrder(former.map(({ part }) => part.id), parts.map(({ id }) => id));
  return parts.flatMap((part, index) => {
    if (kept.has(part.id)) return [];
    const after = parts[index - 1]?.id ?? null;
    if (findPart(template, part.id) !== null) return [{ kind: 'moved', template: template.id, part: part.id, article: group, after }];
    // What is new in a new article came with it.
    return isNew ? [] : added(template, group, after, part);
  });
}

const canBeAdded = (part: AnyPart): boolean => isWorded(part) || part.kind === 'article';

function added(template: Template, article: PartId | null, after: PartId | null, part: AnyPart): readonly Deviation[] {
  if (isWorded(part)) return [{ kind: 'added', template: template.id, article, after, clause: part }];
  if (part.kind !== 'article') return [];
  const own = part.children.filter(({ id }) => findPart(template, id) === null);
  return [{ kind: 'added-article', template: template.id, after, article: { ...part, children: own } }];
}

/** What is not there any more, but for what goes with its article. */
function outermost(template: Template, present: ReturnType<typeof partsIn>): readonly AnyPart[] {
  const ids = new Set(present.map(({ part }) => part.id));
  return partsIn(template).flatMap(({ part, within }) => (ids.has(part.id) || (within !== null && !ids.has(within.id)) ? [] : [part]));
}

function changed(template: Template, is: AnyPart): readonly Deviation[] {
  const was = findPart(template, is.id)?.part;
  if (was === undefined) return [];
  if (isWorded(is)) return isEqual(was, is) ? [] : [{ kind: 'changed', template: template.id, clause: is }];
  const [before, after] = [nameOf(was), nameOf(is)];
  return after === null || isEqual(before, after) ? [] : [{ kind: 'renamed', template: template.id, part: is.id, text: after }];
}

/** The words a part is called by, where it has any. */
export function nameOf(part: AnyPart): Extract<Deviation, { kind: 'renamed' }>['text'] | null {
  if (part.kind === 'article') return part.name;
  return part.kind === 'heading' || part.kind === 'title' ? part.text : null;
}
