import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';
import { idsIn } from '#shared/templates/tree';

/** Ids of parts and points that are not of one alone; wordings of one clause may share points, for only one of them is shown. */
export function repeatedIds(template: Template): readonly TemplateFault[] {
  const seen = new Set<PartId>();
  const repeated = new Set<PartId>();
  for (const id of idsIn(template)) (seen.has(id) ? repeated : seen).add(id);
  return [...repeated].map((part) => ({ code: 'repeated-id', part, variant: null }));
}
