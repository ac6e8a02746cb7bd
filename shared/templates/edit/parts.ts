import type { Edit, Place } from './edit';
import { referrersOf } from './referrers';
import { failure, success } from '#shared/api/result';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { findPart, idsIn, idsOf, insertedAfter, withGroup, type AnyPart } from '#shared/templates/tree';

/** Puts a new part into a template; its id and those within it must be new. */
export function addPart(template: Template, part: AnyPart, place: Place): Edit {
  const taken = new Set(idsIn(template));
  const id = idsOf(part).find((each) => taken.has(each));
  return id === undefined ? placed(template, part, place) : failure({ code: 'id-taken', id });
}

/** References to what is moved, and from it, stay. */
export function movePart(template: Template, id: PartId, place: Place): Edit {
  const found = findPart(template, id);
  if (found === null) return failure({ code: 'no-such-part', part: id });
  // A part after itself, or within itself, is nowhere.
  if (place.after === id || place.within === id) return failure({ code: 'wrong-place' });
  return placed(without(template, id), found.part, place);
}

/**
 * Takes a part, with all that it holds, out of a template.
 * @param others templates that may refer to it too, as annexes refer to the agreement
 */
export function removePart(template: Template, id: PartId, others: readonly Template[] = []): Edit {
  const found = findPart(template, id);
  if (found === null) return failure({ code: 'no-such-part', part: id });
  const by = referrersOf(new Set(idsOf(found.part)), [template, ...others]);
  return by.length === 0 ? success(without(template, id)) : failure({ code: 'referred-to', by });
}

function placed(template: Template, part: AnyPart, { within, after }: Place): Edit {
  const next = withGroup(template, within, (parts) => insertedAfter(parts, part, after));
  return next === null ? failure({ code: 'wrong-place' }) : success(next);
}

function without(template: Template, id: PartId): Template {
  const within = findPart(template, id)?.within?.id ?? null;
  return withGroup(template, within, (parts) => parts.filter((part) => part.id !== id)) ?? template;
}
