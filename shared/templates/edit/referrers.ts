import type { Referrer } from './edit';
import { spotsOf, type Spot } from '#shared/templates/checking/spots';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';

/** Who in these templates refers to one of the parts or asks for it in a condition, but for those parts themselves. */
export function referrersOf(parts: ReadonlySet<PartId>, templates: readonly Template[]): readonly Referrer[] {
  return templates.flatMap((template) =>
    spotsOf(template)
      .filter((spot) => !parts.has(spot.part) && namesOneOf(spot, parts))
      .map(({ part, variant }) => ({ template: template.id, part, variant })),
  );
}

function namesOneOf({ when, phrase }: Spot, parts: ReadonlySet<PartId>): boolean {
  const pieces = phrase ?? [];
  const asked = [when, ...pieces.map((piece) => piece.when)].flat().flatMap((test) => (test.kind === 'part' ? [test.part] : []));
  const referred = pieces.flatMap((piece) => (piece.kind === 'reference' ? piece.to : []));
  return [...asked, ...referred].some((part) => parts.has(part));
}
