import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { isWorded, partsIn } from '#shared/templates/tree';

/** Gives out ids no part or point of a template has, one after another. */
export function newIdsFor(template: Template): () => PartId {
  const taken = new Set(partsIn(template).flatMap(({ part }) => [part.id, ...(isWorded(part) ? part.variants.flatMap(({ points }) => points.map(({ id }) => id)) : [])]));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(idOf(number)));
    return idOf(number);
  };
}

const idOf = (number: number): PartId => `word.${String(number)}`;
