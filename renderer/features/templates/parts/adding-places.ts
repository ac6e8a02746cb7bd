import type { PartId } from '#shared/templates/condition';
import type { Place } from '#shared/templates/edit/edit';
import type { Template } from '#shared/templates/template';
import { canStand, findPart, isGroup, type AnyPart, type Group } from '#shared/templates/tree';

/** What a person adds; a title is added by itself, for there is one at most. */
export const addableKinds = ['clause', 'paragraph', 'component', 'article', 'heading', 'list'] as const satisfies readonly AnyPart['kind'][];
export type AddableKind = (typeof addableKinds)[number];

/** A place for a new part, and what can stand there. */
export type AddingPlace = {
  readonly place: Place;
  /** The group it is in; null for outside of groups. */
  readonly group: Group | null;
  /** What it comes right after; null where it comes first. */
  readonly after: AnyPart | null;
  readonly kinds: readonly AddableKind[];
};

/** Where something can be added beside the chosen part: in its group, and after that group; at the end where none is chosen. */
export function addingPlaces(template: Template, chosen: PartId | null): readonly AddingPlace[] {
  const found = chosen === null ? null : findPart(template, chosen);
  if (found === null) return [addingPlace(null, template.parts.at(-1) ?? null)];
  const { part, within } = found;
  if (isGroup(part)) return [addingPlace(part, null), addingPlace(null, part)];
  return within === null ? [addingPlace(null, part)] : [addingPlace(within, part), addingPlace(null, within)];
}

function addingPlace(group: Group | null, after: AnyPart | null): AddingPlace {
  const kinds = addableKinds.filter((kind) => canStand(kind, group?.kind ?? null));
  return { place: { within: group?.id ?? null, after: after?.id ?? null }, group, after, kinds };
}
