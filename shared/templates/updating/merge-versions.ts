import { isSameFrame } from './compare-versions';
import type { PartId } from '#shared/templates/condition';
import { nameOf } from '#shared/templates/deviations-between';
import type { Template } from '#shared/templates/template';
import { childrenOf, findPart, insertedAfter, isGroup, isWorded, withGroup, type AnyPart } from '#shared/templates/tree';

/** The version an agreement was made from, the newer one, the agreement's own wording of the first, and what it refuses of the second. */
export type Versions = { readonly then: Template; readonly now: Template; readonly worded: Template; readonly refused: ReadonlySet<PartId> };

/** The newer version as the agreement will word it: what it refused, and what it worded itself, stays. */
export function mergedWording(given: Versions): Template {
  const versions = { ...given, now: withoutRefusedGroups(given) };
  const { now, worded } = versions;
  const framed = withGroup(now, null, () => mergedParts(now.parts, worded.parts, versions)) ?? now;
  return now.parts.filter(isGroup).reduce((merged, group) => {
    const own = worded.parts.find((part) => part.id === group.id);
    return withGroup(merged, group.id, () => mergedParts(childrenOf(group), own !== undefined && isGroup(own) ? childrenOf(own) : [], versions)) ?? merged;
  }, framed);
}

/** What stands in a new article that is refused, and stood elsewhere before, stays there. */
function withoutRefusedGroups({ then, now, refused }: Versions): Template {
  return { ...now, parts: now.parts.filter((part) => !(isGroup(part) && refused.has(part.id) && findPart(then, part.id) === null)) };
}

/** The newer parts in their order, with what only the agreement has after what stands before it there. */
function mergedParts(newer: readonly AnyPart[], own: readonly AnyPart[], versions: Versions): readonly AnyPart[] {
  const kept = newer.flatMap((part) => choice(part, versions) ?? []);
  return own.reduce<readonly AnyPart[]>((merged, part, index) => (staysAlone(part, versions) ? (insertedAfter(merged, alone(part, versions), placeBefore(index, own, merged)) ?? merged) : merged), kept);
}

/** What stands for a part of the newer version; null where it is left out. */
function choice(part: AnyPart, { then, worded, refused }: Versions): AnyPart | null {
  const was = findPart(then, part.id)?.part ?? null;
  const own = findPart(worded, part.id)?.part ?? null;
  const follows = was === null || !isSameFrame(was, part) ? !refused.has(part.id) : false;
  if (follows) return part;
  return own === null ? null : keeping(part, own);
}

/** Of what is no wording only the name is kept. */
function keeping(part: AnyPart, own: AnyPart): AnyPart {
  if (isWorded(part)) return own.kind === part.kind ? own : part;
  const name = nameOf(own);
  if (part.kind === 'article' && name !== null) return { ...part, name };
  return (part.kind === 'heading' || part.kind === 'title') && name !== null ? { ...part, text: name } : part;
}

/** Whether a part the newer version lacks stays: the agreement added it, or refused to lose it. */
function staysAlone(part: AnyPart, { then, now, refused }: Versions): boolean {
  if (findPart(now, part.id) !== null) return false;
  return findPart(then, part.id) === null || (refused.has(part.id) && (isWorded(part) || part.kind === 'article'));
}

/** What the newer version has put elsewhere goes there. */
function alone(part: AnyPart, { now }: Versions): AnyPart {
  return part.kind === 'article' ? { ...part, children: part.children.filter(({ id }) => findPart(now, id) === null) } : part;
}

/** The nearest part before it that is there; null where it comes first. */
function placeBefore(index: number, own: readonly AnyPart[], merged: readonly AnyPart[]): PartId | null {
  const present = new Set(merged.map(({ id }) => id));
  return own.slice(0, index).findLast(({ id }) => present.has(id))?.id ?? null;
}
