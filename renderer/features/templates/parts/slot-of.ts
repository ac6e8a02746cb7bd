import type { ShownParts } from '#shared/documents/composing/shown-parts';
import type { PartId } from '#shared/templates/condition';
import type { Target } from '#shared/templates/edit/edit';
import type { Template } from '#shared/templates/template';
import { findPart, idsOf, isWorded, partsIn, type AnyPart } from '#shared/templates/tree';

/** Where one writes a part or a point, and in which of its wordings; a list at its first clause. Null for what is not written, as a table. */
export function slotOf(template: Template, id: PartId, variant: number | null = null): Target | null {
  const part = findPart(template, id)?.part;
  if (part === undefined) return slotOfPoint(template, id, variant);
  if (isWorded(part)) return { part: id, variant: variant ?? 0 };
  if (part.kind === 'list') return part.clauses[0] === undefined ? null : { part: part.clauses[0].id, variant: 0 };
  return part.kind === 'component' ? null : { part: id };
}

/** The same in the wording that is shown; null also where no part or point has that id. */
export function shownSlotOf(template: Template, id: PartId, shown: Pick<ShownParts, 'variantOf'>): Target | null {
  // The last: a group comes before what it holds.
  const holder = partsIn(template).findLast(({ part }) => idsOf(part).includes(id));
  return holder === undefined ? null : slotOf(template, id, shownVariant(holder.part, shown));
}

/** Which wording of a part is shown; null where none is, or there are none to choose from. */
export function shownVariant(part: AnyPart, { variantOf }: Pick<ShownParts, 'variantOf'>): number | null {
  const shown = isWorded(part) ? variantOf(part) : null;
  return shown === null || !isWorded(part) ? null : part.variants.indexOf(shown);
}

function slotOfPoint(template: Template, point: PartId, variant: number | null): Target | null {
  for (const { part } of partsIn(template)) {
    if (!isWorded(part)) continue;
    const at = part.variants.findIndex(({ points }, index) => (variant === null || variant === index) && points.some(({ id }) => id === point));
    if (at >= 0) return { part: part.id, variant: at, point };
  }
  return null;
}
