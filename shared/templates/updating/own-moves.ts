import type { PartId } from '#shared/templates/condition';
import { deviationsBetween } from '#shared/templates/deviations-between';
import type { Template } from '#shared/templates/template';
import { findPart, type AnyPart } from '#shared/templates/tree';

type Wordings = { readonly then: Template; readonly now: Template; readonly worded: Template };

/**
 * What the agreement itself has put in another place and what stays there. What the newer version puts elsewhere follows it, and so does
 * what would stand in an article that is no more.
 * @param stays whether a part the newer version lacks stays in the agreement
 */
export function ownMoves({ then, now, worded }: Wordings, stays: (part: AnyPart) => boolean): ReadonlySet<PartId> {
  const moved = deviationsBetween(then, worded).flatMap((deviation) => (deviation.kind === 'moved' ? [deviation] : []));
  const hasGroup = (id: PartId): boolean => {
    const group = findPart(worded, id)?.part;
    return findPart(now, id) !== null || (group !== undefined && stays(group));
  };
  return new Set(moved.flatMap(({ part, article }) => (isMovedBetween(part, then, now) || (article !== null && !hasGroup(article)) ? [] : [part])));
}

function isMovedBetween(part: PartId, then: Template, now: Template): boolean {
  const [was, is] = [findPart(then, part), findPart(now, part)];
  return is !== null && was?.within?.id !== is.within?.id;
}
