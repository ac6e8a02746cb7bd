import { withDeviations } from '#shared/templates/apply-deviations';
import type { PartId } from '#shared/templates/condition';
import { partOf, type Deviation } from '#shared/templates/deviation';
import { isEqual, nameOf } from '#shared/templates/deviations-between';
import type { Template } from '#shared/templates/template';
import { findPart, idsOf, isGroup, isWorded, partsIn, type AnyPart, type Group, type PlacedPart } from '#shared/templates/tree';

/** What a newer version of a template does to one part of an agreement. */
export type WordingChange = {
  readonly part: PartId;
  readonly kind: 'changed' | 'added' | 'dropped' | 'moved';
  /** As the agreement words it now; null where it has no such part. */
  readonly then: AnyPart | null;
  /** In the newer version; null where it has none. */
  readonly now: AnyPart | null;
  /** Deviations of the agreement that would give way if the change is taken. */
  readonly own: readonly Deviation[];
  /** Whether the agreement can keep its wording; what is no wording, as a component or a condition of an article, follows the version. */
  readonly refusable: boolean;
};

/**
 * How an agreement's wording would change with a newer version of its template, part by part in the order of the newer one. What stands
 * in an article that is added or dropped goes with it.
 */
export function changesBetween(then: Template, now: Template, deviations: readonly Deviation[]): readonly WordingChange[] {
  const worded = withDeviations(then, deviations);
  const own = deviations.filter(({ template }) => template === then.id);
  const gone = partsIn(then).filter(({ part }) => findPart(now, part.id) === null);
  return [...partsIn(now).flatMap((placed) => presentChange(placed, then, worded, own)), ...gone.flatMap((placed) => goneChange(placed, now, worded, own))];
}

function presentChange({ part: is, within }: PlacedPart, then: Template, worded: Template, own: readonly Deviation[]): readonly WordingChange[] {
  const was = findPart(then, is.id);
  const present = findPart(worded, is.id)?.part ?? null;
  const common = { part: is.id, then: present, now: is, own: concerning(is, own) };
  if (was === null) return isWithNew(within, then) ? [] : newChange(common, present, is);
  if (!isSameFrame(was.part, is)) return saysAlready(present, is) ? [] : [{ ...common, kind: 'changed', refusable: canKeep(was.part, is) }];
  return was.within?.id === within?.id ? [] : [{ ...common, kind: 'moved', refusable: false }];
}

const saysAlready = (present: AnyPart | null, is: AnyPart): boolean => present !== null && isSameFrame(present, is);

/** Whether the article it stands in is new as a whole. */
function isWithNew(within: Group | null, then: Template): boolean {
  return within !== null && findPart(then, within.id) === null;
}

function newChange(common: Pick<WordingChange, 'part' | 'then' | 'now' | 'own'>, present: AnyPart | null, is: AnyPart): readonly WordingChange[] {
  return present !== null && isEqual(present, is) ? [] : [{ ...common, kind: 'added', refusable: true }];
}

function goneChange({ part, within }: PlacedPart, now: Template, worded: Template, own: readonly Deviation[]): readonly WordingChange[] {
  if (within !== null && findPart(now, within.id) === null) return [];
  const present = findPart(worded, part.id)?.part ?? null;
  return [{ part: part.id, kind: 'dropped', then: present, now: null, own: concerning(part, own, true), refusable: present !== null && (isWorded(present) || present.kind === 'article') }];
}

/** Whether two states of a part say the same by themselves; what a group holds is not asked. */
export function isSameFrame(one: AnyPart, other: AnyPart): boolean {
  return isEqual(frameOf(one), frameOf(other));
}

function frameOf(part: AnyPart): unknown {
  if (!isGroup(part)) return part;
  return part.kind === 'article' ? { ...part, children: [] } : { ...part, clauses: [] };
}

/** A deviation words a clause of the same kind, and names what has a name. */
function canKeep(was: AnyPart, is: AnyPart): boolean {
  if (isWorded(is)) return was.kind === is.kind;
  return nameOf(was) !== null && nameOf(is) !== null && !isEqual(nameOf(was), nameOf(is));
}

/** Deviations about a part; of a group that goes as a whole, also about what is within it or was put there. */
function concerning(part: AnyPart, own: readonly Deviation[], asWhole = false): readonly Deviation[] {
  const putThere = asWhole ? own.filter((deviation) => (deviation.kind === 'added' || deviation.kind === 'moved') && deviation.article === part.id).map(partOf) : [];
  const ids = new Set([...(asWhole || !isGroup(part) ? idsOf(part) : [part.id]), ...putThere]);
  return own.filter((deviation) => ids.has(partOf(deviation)));
}
