import { idsWithin } from './part-changes';
import type { Side } from './part-conflicts';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { canStand, findPart, insertedAfter, isGroup, withGroup, type AnyPart } from '#shared/templates/tree';

type Wording = Pick<Template, 'parts'>;

/** Whose version of a part holds; null where nobody has decided, and it goes with the group it stands in. */
type PartChoice = (part: PartId) => Side | null;

type Versions<T> = Readonly<Record<Side, T>>;

/**
 * One wording made of two: each part is there, worded and placed as the version says that was chosen for it. What would stand in a
 * group that is not there stays where the other version has it.
 */
export function mergedParts<T extends Wording>(versions: Versions<T>, choice: PartChoice): T {
  const sideOf = (part: PartId) => choice(part) ?? choice(findPart(versions.mine, part)?.within?.id ?? findPart(versions.stored, part)?.within?.id ?? part) ?? 'mine';
  const merging: Merging = { versions, sideOf };
  const outermost = standingIn(null, merging);
  const emptied = withGroup(versions.mine, null, () => outermost) ?? versions.mine;
  return outermost.filter(isGroup).reduce((merged, { id }) => withGroup(merged, id, () => standingIn(id, merging)) ?? merged, emptied);
}

type Merging = { readonly versions: Versions<Wording>; readonly sideOf: (part: PartId) => Side };

/** What stands in a group, or in none: first as in one version, then what has its place in the other after what stands before it there. */
function standingIn(group: PartId | null, merging: Merging): readonly AnyPart[] {
  const kind = group === null ? null : groupKind(group, merging);
  const placed = (side: Side) => idsWithin(merging.versions[side], group).flatMap((id) => (placeOf(id, merging) === side ? [id] : []));
  const part = (id: PartId) => frameOf(id, kind, merging);
  const own = placed('mine').flatMap((id) => part(id) ?? []);
  return placed('stored').reduce<readonly AnyPart[]>((standing, id) => {
    const inserted = part(id);
    return inserted === null ? standing : (insertedAfter(standing, inserted, before(id, standing, idsWithin(merging.versions.stored, group))) ?? standing);
  }, own);
}

/** The nearest part before it that is there; null where it comes first. */
function before(id: PartId, standing: readonly AnyPart[], order: readonly PartId[]): PartId | null {
  const present = new Set(standing.map((part) => part.id));
  return order.slice(0, order.indexOf(id)).findLast((other) => present.has(other)) ?? null;
}

/** In which version a part has its place; null where it is not there at all. */
function placeOf(id: PartId, { versions, sideOf }: Merging): Side | null {
  if (!isThere(id, versions, sideOf)) return null;
  const hasPlace = (side: Side): boolean => {
    const found = findPart(versions[side], id);
    return found !== null && (found.within === null || isThere(found.within.id, versions, sideOf));
  };
  return [sideOf(id), otherThan(sideOf(id))].find(hasPlace) ?? null;
}

/** What both versions have stays; what one has is there where that one was chosen. */
function isThere(id: PartId, versions: Versions<Wording>, sideOf: (part: PartId) => Side): boolean {
  return findPart(versions[sideOf(id)], id) !== null || (findPart(versions.stored, id) !== null && findPart(versions.mine, id) !== null);
}

/** A part as it is worded, a group without what it holds; null where it cannot stand there. */
function frameOf(id: PartId, group: 'article' | 'list' | null, { versions, sideOf }: Merging): AnyPart | null {
  const found = [sideOf(id), otherThan(sideOf(id))].flatMap((side) => findPart(versions[side], id)?.part ?? []).find((part) => canStand(part.kind, group));
  if (found === undefined) return null;
  if (found.kind === 'article') return { ...found, children: [] };
  return found.kind === 'list' ? { ...found, clauses: [] } : found;
}

function groupKind(id: PartId, { versions, sideOf }: Merging): 'article' | 'list' | null {
  const group = (findPart(versions[sideOf(id)], id) ?? findPart(versions[otherThan(sideOf(id))], id))?.part;
  return group !== undefined && isGroup(group) ? group.kind : null;
}

const otherThan = (side: Side): Side => (side === 'mine' ? 'stored' : 'mine');
