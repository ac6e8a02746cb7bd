import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { canStand, childrenOf, findPart, isGroup, type AnyPart, type Group } from '#shared/templates/tree';
import type { OutlineEntry } from './outline-entries';

/** Which half of a line the pointer is over. */
export type Edge = 'above' | 'below';

/** Where what is dragged would come to stand, and where that shows. */
export type Drop = { readonly over: PartId; readonly edge: Edge; readonly within: PartId | null; readonly after: PartId | null };

/** What is let go over a line comes before or after it; over the lower half of a group, first in it where it can stand there. Null where it cannot stand. */
export function dropOf(template: Template, dragged: PartId, over: OutlineEntry, edge: Edge): Drop | null {
  const moved = findPart(template, dragged)?.part;
  if (moved === undefined || over.id === dragged) return null;
  if (edge === 'below' && takes(groupOf(template, over.id), moved)) return { over: over.id, edge, within: over.id, after: null };
  if (!canStand(moved.kind, groupOf(template, over.within)?.kind ?? null)) return null;
  return { over: over.id, edge, within: over.within, after: edge === 'below' ? over.id : beforeOf(template, over, dragged) };
}

const takes = (group: Group | null, part: AnyPart): boolean => group !== null && canStand(part.kind, group.kind);

/** What stands before a line, but for what is dragged. */
function beforeOf(template: Template, { id, within }: OutlineEntry, dragged: PartId): PartId | null {
  const group = groupOf(template, within);
  const siblings: readonly AnyPart[] = group === null ? template.parts : childrenOf(group);
  const at = siblings.findIndex((part) => part.id === id);
  return siblings.slice(0, at).findLast((part) => part.id !== dragged)?.id ?? null;
}

/** The group of that id; null where it is no group. */
function groupOf({ parts }: Template, id: PartId | null): Group | null {
  return parts.filter(isGroup).find((group) => group.id === id) ?? null;
}
