import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { isWorded, partsIn } from '#shared/templates/tree';

/** What of a template can be referred to, with the article or list it stands in; null for what has no number. */
export type Numbered = ReadonlyMap<PartId, PartId | null>;

export function numberedIn(template: Template): Numbered {
  return new Map(
    partsIn(template).flatMap(({ part, within }): readonly (readonly [PartId, PartId | null])[] => {
      if (part.kind === 'article') return [[part.id, part.id]];
      if (!isWorded(part)) return [[part.id, null]];
      const group = part.kind === 'clause' ? (within?.id ?? null) : null;
      return [[part.id, group], ...part.variants.flatMap(({ points }) => points.map(({ id }) => [id, group] as const))];
    }),
  );
}
