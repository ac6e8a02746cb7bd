import type { Proposal } from './proposal';
import { withDeviations } from '#shared/templates/apply-deviations';
import { withDeviation } from '#shared/templates/deviating/deviate';
import { groupOf, isPlacing } from '#shared/templates/deviating/said';
import { partOf, type AgreementWording, type Deviation } from '#shared/templates/deviation';
import type { Template } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';
import { findPart } from '#shared/templates/tree';

/**
 * The wording of an agreement with proposals a person accepted. What one of them says of a part takes the place of what was said
 * of it before.
 * @param all the proposals they were chosen from: a part that follows one that was refused follows what that one follows
 * @param baseOf the template version the agreement was made from
 */
export function withAccepted(wording: AgreementWording, accepted: readonly Proposal[], all: readonly Proposal[], baseOf: (id: TemplateId) => Template): AgreementWording {
  const proposed = all.flatMap(({ deviations }) => deviations);
  const said = accepted.flatMap(({ deviations }) => deviations);
  const deviations = said.reduce<readonly Deviation[]>((before, deviation) => {
    const base = baseOf(deviation.template);
    return withDeviation(before, base, anchored(deviation, withDeviations(base, before), proposed));
  }, wording.deviations);
  return { ...wording, deviations };
}

/** What is put somewhere, after what is really there. */
function anchored(deviation: Deviation, present: Template, proposed: readonly Deviation[]): Deviation {
  if (!isPlacing(deviation) || deviation.after === null) return deviation;
  const { after } = deviation;
  const found = findPart(present, after);
  if (found !== null && (found.within?.id ?? null) === groupOf(deviation)) return deviation;
  const placed = proposed.find((other) => isPlacing(other) && other.template === deviation.template && partOf(other) === after && groupOf(other) === groupOf(deviation));
  return placed === undefined || !isPlacing(placed) ? deviation : anchored({ ...deviation, after: placed.after }, present, proposed);
}
