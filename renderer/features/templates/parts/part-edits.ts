import { success } from '#shared/api/result';
import type { PartId } from '#shared/templates/condition';
import { setPhrase } from '#shared/templates/edit/contents';
import type { Edit, Place, Target } from '#shared/templates/edit/edit';
import { addPart, movePart, removePart } from '#shared/templates/edit/parts';
import { splitClause } from '#shared/templates/edit/split';
import { addPoint, changeWordings, removePoint } from '#shared/templates/edit/wordings';
import type { Phrase } from '#shared/templates/phrase';
import type { Template, Variant } from '#shared/templates/template';
import { canStand, childrenOf, findPart, isGroup, isWorded, type AnyPart } from '#shared/templates/tree';
import { emptyLike, emptyPoint, freshId } from './new-parts';
import { isBlank, sizeOf, splitPointAt } from './slot';

/** What an edit made of the template, and where to go on writing: `at` is a place in the caret's steps. */
export type Written = { readonly edit: Edit; readonly target: Target; readonly at: number };

type PointTarget = Target & { readonly point: PartId; readonly variant: number };

/** Those that stand beside a part, in their order. */
export function siblingsOf(template: Template, id: PartId): readonly AnyPart[] {
  const within = findPart(template, id)?.within ?? null;
  return within === null ? template.parts : childrenOf(within);
}

/** Enter in a clause: in the midst it is divided, at its edge an empty one comes after or before it; between its own text and its points, a point. */
export function splitHere(template: Template, { part: id, variant = 0 }: Target, before: Phrase, after: Phrase): Written | null {
  const part = findPart(template, id)?.part;
  const wording = part === undefined ? null : wordingOf(part, variant);
  if (part === undefined || wording === null) return null;
  if (isBlank(after)) return wording.points.length > 0 ? pointAfter(template, { part: id, variant }, null) : emptyBeside(template, part, id);
  if (isBlank(before)) return emptyBeside(template, part, idOf(besideOf(template, id, -1)));
  const fresh = freshId(groupOf(template, id));
  return { edit: splitClause(template, id, splitPointAt(wording.text, sizeOf(before)), fresh), target: { part: fresh, variant: 0 }, at: 0 };
}

function emptyBeside(template: Template, part: AnyPart, after: PartId | null): Written | null {
  if (!isWorded(part)) return null;
  const within = groupOf(template, part.id);
  const fresh = emptyLike(part, within);
  return { edit: addPart(template, fresh, { within, after }), target: { part: fresh.id, variant: 0 }, at: 0 };
}

/** Enter in a point: what follows the caret becomes the next one. */
export function splitPoint(template: Template, target: PointTarget, before: Phrase, after: Phrase): Written {
  const fresh = { ...emptyPoint(target.part), text: after };
  const cut = setPhrase(template, target, before);
  return { edit: then(cut, (next) => addPoint(next, target, fresh, target.point)), target: { ...target, point: fresh.id }, at: 0 };
}

/** A new point after another, or first. */
export function pointAfter(template: Template, place: { readonly part: PartId; readonly variant: number }, after: PartId | null): Written {
  const fresh = emptyPoint(place.part);
  return { edit: addPoint(template, place, fresh, after), target: { ...place, point: fresh.id }, at: 0 };
}

/** Backspace at the beginning of a clause: its text goes on where the clause before it ends. Null where there is nothing to join it to. */
export function joinBack(template: Template, id: PartId, others: readonly Template[]): Written | null {
  const own = findPart(template, id)?.part;
  const before = besideOf(template, id, -1);
  const second = own === undefined ? null : onlyWordingOf(own);
  if (second === null || before === null || before.kind !== own?.kind) return null;
  const gone = removePart(template, id, others);
  if (isBlank(second.text) && second.points.length === 0) return { edit: gone, ...endOf(before) };
  const joined = joinedWording(onlyWordingOf(before), second);
  if (joined === null) return null;
  return { edit: then(gone, (next) => changeWordings(next, before.id, () => [joined.wording])), target: { part: before.id, variant: 0 }, at: joined.seam };
}

/** Two wordings as one, and where in it the first one ends; null where what follows the text of the first is in the way. */
function joinedWording(first: Variant | null, second: Variant): { readonly wording: Variant; readonly seam: number } | null {
  if (first === null || first.points.length > 0 || first.list !== null) return null;
  return { wording: { ...second, when: first.when, text: joinedPhrase(first.text, second.text) }, seam: sizeOf(first.text) };
}

/** Backspace at the beginning of a point: its text goes on where the point before it ends; the first one, where the clause does. */
export function joinPoint(template: Template, { part, variant, point }: PointTarget, others: readonly Template[]): Written | null {
  const found = findPart(template, part)?.part;
  const wording = found === undefined ? null : wordingOf(found, variant);
  if (wording === null) return null;
  const at = wording.points.findIndex(({ id }) => id === point);
  const before = wording.points[at - 1];
  const target: Target = before === undefined ? { part, variant } : { part, variant, point: before.id };
  const text = before?.text ?? wording.text;
  const joined = joinedPhrase(text, wording.points[at]?.text ?? []);
  return { edit: then(removePoint(template, part, point, others), (next) => setPhrase(next, target, joined)), target, at: sizeOf(text) };
}

/** Puts a part before the one above it or after the one below; over the edge of an article it goes into the next one. */
export function moveBy(template: Template, id: PartId, way: 'up' | 'down'): Edit {
  const beside = besideOf(template, id, way === 'up' ? -1 : 1);
  const place = beside === null ? placeBeyond(template, id, way) : placeBeside(template, beside, way);
  return place === null ? success(template) : movePart(template, id, place);
}

function placeBeside(template: Template, beside: AnyPart, way: 'up' | 'down'): Place {
  const after = way === 'down' ? beside.id : idOf(besideOf(template, beside.id, -1));
  return { within: groupOf(template, beside.id), after };
}

/** At the near end of the next group above or below that takes it; null where there is none. */
function placeBeyond(template: Template, id: PartId, way: 'up' | 'down'): Place | null {
  const found = findPart(template, id);
  const groups = template.parts.filter(isGroup).filter((group) => group === found?.within || (found !== null && canStand(found.part.kind, group.kind)));
  const at = groups.findIndex((group) => group.id === groupOf(template, id));
  const beyond = at < 0 ? undefined : groups[way === 'up' ? at - 1 : at + 1];
  if (beyond === undefined) return null;
  return { within: beyond.id, after: way === 'up' ? idOf(childrenOf(beyond).at(-1) ?? null) : null };
}

function then(edit: Edit, next: (template: Template) => Edit): Edit {
  return edit.ok ? next(edit.value) : edit;
}

function joinedPhrase(before: Phrase, after: Phrase): Phrase {
  const last = before.at(-1);
  const gap = isBlank(before) || isBlank(after) || (last?.kind === 'text' && last.text.endsWith(' '));
  return gap ? [...before, ...after] : [...before, { kind: 'text', text: ' ', strong: false, when: [] }, ...after];
}

const wordingOf = (part: AnyPart, variant: number): Variant | null => (isWorded(part) ? (part.variants[variant] ?? null) : null);

/** The wording of a part that has one only. */
const onlyWordingOf = (part: AnyPart): Variant | null => (isWorded(part) && part.variants.length === 1 ? wordingOf(part, 0) : null);

const idOf = (part: AnyPart | null): PartId | null => part?.id ?? null;

/** The group a part stands in; null outside of groups. */
const groupOf = (template: Template, id: PartId): PartId | null => findPart(template, id)?.within?.id ?? null;

/** The part next to another one; null at the edge. */
function besideOf(template: Template, id: PartId, by: 1 | -1): AnyPart | null {
  const siblings = siblingsOf(template, id);
  const at = siblings.findIndex((part) => part.id === id);
  return at + by < 0 ? null : (siblings[at + by] ?? null);
}

/** Where the first wording of a part ends. */
function endOf(part: AnyPart): Pick<Written, 'target' | 'at'> {
  const wording = wordingOf(part, 0);
  const point = wording?.points.at(-1);
  const place = { part: part.id, variant: 0 };
  return point === undefined ? { target: place, at: sizeOf(wording?.text ?? []) } : { target: { ...place, point: point.id }, at: sizeOf(point.text) };
}
