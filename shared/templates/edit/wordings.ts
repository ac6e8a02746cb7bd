import type { Edit, EditRefusal } from './edit';
import { referrersOf } from './referrers';
import { failure, success } from '#shared/api/result';
import type { PartId } from '#shared/templates/condition';
import type { Point, Template, Variant } from '#shared/templates/template';
import { findPart, idsIn, insertedAfter, isWorded, withPart } from '#shared/templates/tree';

/** One of the wordings of a clause or paragraph, from 0. */
export type WordingPlace = { readonly part: PartId; readonly variant: number };

/** Adds a wording (alternative) at that place among the others; the first one whose condition holds is shown. */
export function addWording(template: Template, { part, variant: at }: WordingPlace, wording: Variant): Edit {
  const known = new Set(idsIn(template));
  const own = new Set(wordingsOf(template, part).flatMap(({ points }) => points.map(({ id }) => id)));
  const taken = wording.points.find(({ id }) => known.has(id) && !own.has(id));
  if (taken !== undefined) return failure({ code: 'id-taken', id: taken.id });
  return changeWordings(template, part, (wordings) => wordings.toSpliced(at, 0, wording));
}

export function moveWording(template: Template, { part, variant: from }: WordingPlace, to: number): Edit {
  return changeWordings(template, part, (wordings) => {
    const moved = wordings[from];
    return moved === undefined ? wordings : wordings.toSpliced(from, 1).toSpliced(to, 0, moved);
  });
}

/** @param others templates that may refer to its points too */
export function removeWording(template: Template, { part, variant }: WordingPlace, others: readonly Template[] = []): Edit {
  const wordings = wordingsOf(template, part);
  if (wordings.length === 1) return failure({ code: 'last-wording' });
  const kept = wordings.toSpliced(variant, 1);
  const by = referrersOf(pointsLost(wordings, kept), [template, ...others]);
  return by.length === 0 ? changeWordings(template, part, () => kept) : failure({ code: 'referred-to', by });
}

/** Puts a new point into a wording, after another of its points or first. */
export function addPoint(template: Template, { part, variant }: WordingPlace, point: Point, after: PartId | null): Edit {
  if (idsIn(template).includes(point.id)) return failure({ code: 'id-taken', id: point.id });
  return changePoints(template, part, (points, index) => (index === variant ? insertedAfter(points, point, after) : points));
}

/** Moves a point within its wordings; one that several of them share moves in each that has the other point as well. */
export function movePoint(template: Template, part: PartId, id: PartId, after: PartId | null): Edit {
  if (after === id) return failure({ code: 'wrong-place' });
  return changePoints(template, part, (points) => {
    const moved = points.find((point) => point.id === id);
    return moved === undefined ? points : (insertedAfter(points.filter((point) => point !== moved), moved, after) ?? points);
  });
}

/** Takes a point out of every wording that has it. @param others templates that may refer to it too */
export function removePoint(template: Template, part: PartId, id: PartId, others: readonly Template[] = []): Edit {
  const by = referrersOf(new Set([id]), [template, ...others]);
  return by.length === 0 ? changePoints(template, part, (points) => points.filter((point) => point.id !== id)) : failure({ code: 'referred-to', by });
}

function wordingsOf(template: Template, id: PartId): readonly Variant[] {
  const part = findPart(template, id)?.part;
  return part !== undefined && isWorded(part) ? part.variants : [];
}

function pointsLost(before: readonly Variant[], after: readonly Variant[]): ReadonlySet<PartId> {
  const kept = new Set(after.flatMap(({ points }) => points.map(({ id }) => id)));
  return new Set(before.flatMap(({ points }) => points.map(({ id }) => id)).filter((id) => !kept.has(id)));
}

function changePoints(template: Template, id: PartId, change: (points: readonly Point[], variant: number) => readonly Point[] | null): Edit {
  const changed = wordingsOf(template, id).map((wording, index) => ({ wording, points: change(wording.points, index) }));
  if (changed.some(({ points }) => points === null)) return failure({ code: 'wrong-place' });
  return changeWordings(template, id, () => changed.map(({ wording, points }) => ({ ...wording, points: points ?? [] })));
}

/** Also for other edits of wordings. */
export function changeWordings(template: Template, id: PartId, change: (wordings: readonly Variant[]) => readonly Variant[]): Edit {
  const missing: EditRefusal = { code: 'no-such-part', part: id };
  if (wordingsOf(template, id).length === 0) return failure(missing);
  const next = withPart(template, id, (part) => (isWorded(part) ? { ...part, variants: change(part.variants) } : part));
  return next === null ? failure(missing) : success(next);
}
