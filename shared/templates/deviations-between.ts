import { changedPaths } from '#shared/domain/changed-paths';
import type { PartId } from '#shared/templates/condition';
import type { Deviation } from '#shared/templates/deviation';
import type { Template } from '#shared/templates/template';
import { childrenOf, isGroup, isWorded, type AnyPart } from '#shared/templates/tree';

/**
 * Deviations that make one wording of a template from another. What no deviation can say is left as it was: conditions of articles,
 * headings, lists and components, and the order of what is in both.
 */
export function deviationsBetween(template: Template, wanted: Pick<Template, 'parts'>): readonly Deviation[] {
  const { id } = template;
  const groups = template.parts.filter(isGroup);
  const inside = groups.flatMap((group) => {
    const other = wanted.parts.find((part) => part.id === group.id);
    return other === undefined || !isGroup(other) ? [] : [{ group, other }];
  });
  // What is dropped comes first, so that it can be added in another place.
  return [
    ...dropped(id, template.parts, wanted.parts),
    ...inside.flatMap(({ group, other }) => dropped(id, childrenOf(group), childrenOf(other))),
    ...changedOrAdded(id, null, template.parts, wanted.parts),
    ...inside.flatMap(({ group, other }) => changedOrAdded(id, group.id, childrenOf(group), childrenOf(other))),
  ];
}

export function isEqual(one: unknown, other: unknown): boolean {
  return changedPaths(one, other).length === 0;
}

function dropped(template: Template['id'], from: readonly AnyPart[], to: readonly AnyPart[]): readonly Deviation[] {
  return from.filter(({ id }) => !to.some((part) => part.id === id)).map(({ id }) => ({ kind: 'dropped', template, part: id }));
}

function changedOrAdded(template: Template['id'], within: PartId | null, from: readonly AnyPart[], to: readonly AnyPart[]): readonly Deviation[] {
  return to.flatMap((part, index) => {
    const was = from.find(({ id }) => id === part.id);
    return was === undefined ? added(template, within, to[index - 1]?.id ?? null, part) : changed(template, was, part);
  });
}

function added(template: Template['id'], article: PartId | null, after: PartId | null, part: AnyPart): readonly Deviation[] {
  if (isWorded(part)) return [{ kind: 'added', template, article, after, clause: part }];
  return part.kind === 'article' ? [{ kind: 'added-article', template, after, article: part }] : [];
}

function changed(template: Template['id'], was: AnyPart, is: AnyPart): readonly Deviation[] {
  if (isWorded(is)) return isEqual(was, is) ? [] : [{ kind: 'changed', template, clause: is }];
  const [before, after] = [nameOf(was), nameOf(is)];
  return after === null || isEqual(before, after) ? [] : [{ kind: 'renamed', template, part: is.id, text: after }];
}

/** The words a part is called by, where it has any. */
export function nameOf(part: AnyPart): Extract<Deviation, { kind: 'renamed' }>['text'] | null {
  if (part.kind === 'article') return part.name;
  return part.kind === 'heading' || part.kind === 'title' ? part.text : null;
}
