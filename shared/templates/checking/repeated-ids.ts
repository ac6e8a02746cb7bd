import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';
import { isWorded, partsIn } from '#shared/templates/tree';

/** Ids of parts and points that are not of one alone; wordings of one clause may share points, for only one of them is shown. */
export function repeatedIds(template: Template): readonly TemplateFault[] {
  const seen = new Set<PartId>();
  const repeated = new Set<PartId>();
  for (const id of idsIn(template)) (seen.has(id) ? repeated : seen).add(id);
  return [...repeated].map((part) => ({ code: 'repeated-id', part, variant: null }));
}

/** Every id of a part or point; that of a point once for each clause that has it, and for each time it stands in one wording. */
export function idsIn(template: Pick<Template, 'parts'>): readonly PartId[] {
  return partsIn(template).flatMap(({ part }) => [part.id, ...(isWorded(part) ? pointIdsOf(part.variants.map(({ points }) => points.map(({ id }) => id))) : [])]);
}

function pointIdsOf(wordings: readonly (readonly PartId[])[]): readonly PartId[] {
  const repeated = wordings.flatMap((ids) => ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...new Set(wordings.flat()), ...repeated];
}
