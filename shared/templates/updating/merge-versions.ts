import { ownMoves } from './own-moves';
import { isSameFrame } from './compare-versions';
import type { PartId } from '#shared/templates/condition';
import { nameOf } from '#shared/templates/deviations-between';
import type { ArticleChild, Template } from '#shared/templates/template';
import { childrenOf, findPart, insertedAfter, isGroup, isWorded, standsInArticle, withGroup, type AnyPart } from '#shared/templates/tree';

/** The version an agreement was made from, the newer one, the agreement's own wording of the first, and what it refuses of the second. */
export type Versions = { readonly then: Template; readonly now: Template; readonly worded: Template; readonly refused: ReadonlySet<PartId> };

/** With what the agreement itself has put in another place. */
type Merging = Versions & { readonly moves: ReadonlySet<PartId> };

/** The newer version as the agreement will word it: what it refused, worded itself or put elsewhere, stays so. */
export function mergedWording(given: Versions): Template {
  const versions = { ...given, now: withoutRefusedGroups(given) };
  const merging: Merging = { ...versions, moves: ownMoves(versions, (part) => staysAlone(part, versions)) };
  const { now, worded } = versions;
  const framed = withGroup(now, null, () => mergedParts(now.parts, worded.parts, merging)) ?? now;
  return now.parts.filter(isGroup).reduce((merged, group) => {
    const own = worded.parts.find((part) => part.id === group.id);
    return withGroup(merged, group.id, () => mergedParts(childrenOf(group), own !== undefined && isGroup(own) ? childrenOf(own) : [], merging)) ?? merged;
  }, framed);
}

/** What stands in a new article that is refused, and stood elsewhere before, stays there. */
function withoutRefusedGroups({ then, now, refused }: Versions): Template {
  return { ...now, parts: now.parts.filter((part) => !(isGroup(part) && refused.has(part.id) && findPart(then, part.id) === null)) };
}

/** The newer parts in their order, with what only the agreement has there after what stands before it there. */
function mergedParts(newer: readonly AnyPart[], own: readonly AnyPart[], merging: Merging): readonly AnyPart[] {
  const kept = newer.flatMap((part) => (merging.moves.has(part.id) ? [] : (choice(part, merging) ?? [])));
  return own.reduce<readonly AnyPart[]>((merged, part, index) => {
    const standing = ownChoice(part, merging);
    return standing === null ? merged : (insertedAfter(merged, standing, placeBefore(index, own, merged)) ?? merged);
  }, kept);
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

/** What stands where the agreement itself has put a part, or where the newer version has none; null where nothing does. */
function ownChoice(part: AnyPart, merging: Merging): AnyPart | null {
  const newer = findPart(merging.now, part.id)?.part;
  if (newer !== undefined) return merging.moves.has(part.id) ? choice(newer, merging) : null;
  if (!staysAlone(part, merging)) return null;
  return part.kind === 'article' ? { ...part, children: part.children.flatMap((child) => childOf(child, merging)) } : part;
}

function childOf(child: ArticleChild, merging: Merging): readonly ArticleChild[] {
  const standing = ownChoice(child, merging);
  return standing !== null && standsInArticle(standing) ? [standing] : [];
}

/** Whether a part the newer version lacks stays: the agreement added it, or refused to lose it or the article it came from. */
function staysAlone(part: AnyPart, { then, now, refused }: Versions): boolean {
  if (findPart(now, part.id) !== null) return false;
  const was = findPart(then, part.id);
  if (was === null || (was.within !== null && refused.has(was.within.id) && findPart(now, was.within.id) === null)) return true;
  return refused.has(part.id) && (isWorded(part) || part.kind === 'article');
}

/** The nearest part before it that is there; null where it comes first. */
function placeBefore(index: number, own: readonly AnyPart[], merged: readonly AnyPart[]): PartId | null {
  const present = new Set(merged.map(({ id }) => id));
  return own.slice(0, index).findLast(({ id }) => present.has(id))?.id ?? null;
}
