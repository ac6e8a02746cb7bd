import { partChanges, type PartChange } from './part-changes';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { findPart, idsOf, type AnyPart } from '#shared/templates/tree';

type Wording = Pick<Template, 'parts'>;

/** One of two versions made from the same one. */
export type Side = 'stored' | 'mine';

/** A part in which two versions differ: worded, placed or there in one of them only. What stands in a group that only one of them has goes with it. */
export type PartConflict = {
  readonly part: PartId;
  readonly stored: AnyPart | null;
  readonly mine: AnyPart | null;
  /** Whether it only stands elsewhere. */
  readonly moved: boolean;
  /** Who alone has changed it, or something within it; null where both have. */
  readonly changedBy: Side | null;
};

type Versions = Readonly<Record<Side | 'base', Wording>>;
type Changes = Readonly<Record<Side, ReadonlyMap<PartId, PartChange>>>;

/** Where two versions of a wording differ, in the order of the one called mine. @param versions with what both were made from */
export function partConflicts(versions: Versions): readonly PartConflict[] {
  const { base, stored, mine } = versions;
  const changes = { stored: partChanges(base, stored), mine: partChanges(base, mine) };
  return [...partChanges(stored, mine)].flatMap(([part, change]) => {
    const standsOnce = change === 'added' || change === 'removed';
    if (standsOnce && goesWithGroup(part, versions)) return [];
    const partIn = (version: Wording) => findPart(version, part)?.part ?? null;
    const parts = { stored: partIn(stored), mine: partIn(mine) };
    // A group that is there once is decided with all it holds.
    const ids = standsOnce ? [parts.stored, parts.mine, partIn(base)].flatMap((each) => (each === null ? [] : idsOf(each))) : [part];
    return [{ part, ...parts, moved: change === 'moved', changedBy: changedBy(ids, changes) }];
  });
}

/** Whether the group it stands in is in one version only as well. */
function goesWithGroup(part: PartId, { stored, mine }: Versions): boolean {
  const group = (findPart(mine, part) ?? findPart(stored, part))?.within;
  return group !== undefined && group !== null && [stored, mine].some((version) => findPart(version, group.id) === null);
}

function changedBy(ids: readonly PartId[], changes: Changes): Side | null {
  const [byStored, byMine] = [ids.some((id) => changes.stored.has(id)), ids.some((id) => changes.mine.has(id))];
  if (byStored === byMine) return null;
  return byStored ? 'stored' : 'mine';
}
