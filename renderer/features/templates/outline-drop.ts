import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { childrenOf, findPart, isGroup, type AnyPart } from '#shared/templates/tree';
import type { OutlineEntry } from './outline-entries';

/** Which half of a line the pointer is over. */
export type Edge = 'above' | 'below';

/** Where what is dragged would come to stand, and where that shows. */
export type Drop = { readonly over: PartId; readonly edge: Edge; readonly within: PartId | null; readonly after: PartId | null };

/** What is let go over a line comes before or after it; over the lower half of an article, what is no article comes first in it. Null where it cannot stand. */
export function dropOf(template: Template, dragged: PartId, over: OutlineEntry, edge: Edge): Drop | null {
  const moved = findPart(template, dragged)?.part;
  if (moved === undefined || over.id === dragged) return null;
  const isMovedGroup = isGroup(moved);
  if (isMovedGroup && over.within !== null) return null;
  if (!isMovedGroup && edge === 'below' && over.holds) return { over: over.id, edge, within: over.id, after: null };
  return { over: over.id, edge, within: over.within, after: edge === 'below' ? over.id : beforeOf(template, over, dragged) };
}

/** What stands before a line, but for what is dragged. */
function beforeOf({ parts }: Template, { id, within }: OutlineEntry, dragged: PartId): PartId | null {
  const group = parts.find((part) => part.id === within);
  const siblings: readonly AnyPart[] = group !== undefined && isGroup(group) ? childrenOf(group) : parts;
  const at = siblings.findIndex((part) => part.id === id);
  return siblings.slice(0, at).findLast((part) => part.id !== dragged)?.id ?? null;
}
