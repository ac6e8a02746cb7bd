import { partOfField } from '#shared/documents/lead-to-parts';
import type { PartId } from '#shared/templates/condition';
import type { Place } from '#ui/pdf/pdf-pages';

/** Names the places of a part; of names with dots one would count as below the other. */
export const placeName = (id: PartId): string => id.replaceAll('.', '/');
export const partNamed = (name: string): PartId => name.replaceAll('/', '.');

/** Where parts stand on the pages: each with its points as one place on each page it reaches, and each point in it. */
export function partPlaces(anchors: readonly Place[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const anchor of anchors) {
    const found = partOfField(anchor.field);
    if (found === null) continue;
    for (const id of [found.part, ...(found.point === null ? [] : [found.point])]) {
      const key = `${id} ${String(anchor.page)}`;
      places.set(key, around(places.get(key), { ...anchor, field: placeName(id) }));
    }
  }
  return [...places.values()];
}

/** The least rectangle that holds both. */
function around(one: Place | undefined, other: Place): Place {
  if (one === undefined) return other;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { ...other, x, y, width: Math.max(one.x + one.width, other.x + other.width) - x, height: Math.max(one.y + one.height, other.y + other.height) - y };
}
