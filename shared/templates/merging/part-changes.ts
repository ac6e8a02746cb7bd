import type { PartId } from '#shared/templates/condition';
import { keptInOrder } from '#shared/templates/deviating/kept-in-order';
import type { Template } from '#shared/templates/template';
import { childrenOf, findPart, isGroup, partsIn } from '#shared/templates/tree';
import { isSameFrame } from '#shared/templates/updating/compare-versions';

type Wording = Pick<Template, 'parts'>;

export type PartChange = 'added' | 'removed' | 'changed' | 'moved';

/** What became of each part between two versions, one change of each: those of the later version in its order, then what is gone. */
export function partChanges(then: Wording, now: Wording): ReadonlyMap<PartId, PartChange> {
  const stays = keptInPlace(then, now);
  const present = partsIn(now).flatMap(({ part }): readonly [PartId, PartChange][] => {
    const was = findPart(then, part.id)?.part;
    if (was === undefined) return [[part.id, 'added']];
    if (!isSameFrame(was, part)) return [[part.id, 'changed']];
    return stays.has(part.id) ? [] : [[part.id, 'moved']];
  });
  const gone = partsIn(then).filter(({ part }) => findPart(now, part.id) === null);
  return new Map([...present, ...gone.map(({ part }): [PartId, PartChange] => [part.id, 'removed'])]);
}

/** Parts that stand in the same group, and in the same order as the others there. */
function keptInPlace(then: Wording, now: Wording): ReadonlySet<PartId> {
  const groups = now.parts.filter(isGroup).map(({ id }) => id);
  return new Set([null, ...groups].flatMap((group) => [...keptInOrder(idsWithin(then, group), idsWithin(now, group))]));
}

/** Ids of the parts that stand in a group, or in none, in their order. */
export function idsWithin({ parts }: Wording, group: PartId | null): readonly PartId[] {
  if (group === null) return parts.map(({ id }) => id);
  const found = parts.find(({ id }) => id === group);
  return found !== undefined && isGroup(found) ? childrenOf(found).map(({ id }) => id) : [];
}
