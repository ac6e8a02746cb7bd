import { diffArrays } from 'diff';
import type { PartId } from '#shared/templates/condition';

/** Of what is in both orders, as much as need not move for the one order to become the other. No id may be in one order twice. */
export function keptInOrder(then: readonly PartId[], now: readonly PartId[]): ReadonlySet<PartId> {
  return new Set(diffArrays([...then], [...now]).flatMap(({ added, removed, value }) => (added || removed ? [] : value)));
}
