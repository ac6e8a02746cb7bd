import { casesOf } from '#shared/templates/checking/cases';
import { circlesIn } from '#shared/templates/checking/circles';
import { faultyWordings } from '#shared/templates/checking/faulty-wordings';
import { hiddenReferencesIn } from '#shared/templates/checking/hidden-references';
import { neverShownIn } from '#shared/templates/checking/never-shown';
import { brokenReferences } from '#shared/templates/checking/references';
import { repeatedIds } from '#shared/templates/checking/repeated-ids';
import { spotsOf } from '#shared/templates/checking/spots';
import { unknownNamesIn } from '#shared/templates/checking/unknown-names';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';
import type { Vocabulary } from '#shared/templates/vocabulary';

/**
 * Everything for which a template cannot be used.
 * @param vocabulary the names it may use
 * @param agreement the agreement's template, which the other documents refer to; null for itself
 */
export function faultsOf(template: Template, vocabulary: Vocabulary, agreement: Template | null = null): readonly TemplateFault[] {
  const spots = spotsOf(template);
  const structural = [...repeatedIds(template), ...circlesIn(template), ...brokenReferences(template, agreement, spots)];
  const wording = [...unknownNamesIn(template, spots, vocabulary), ...faultyWordings(template, spots)];
  // When something is shown can only be told where everything that is asked for can be found.
  if (structural.length > 0) return eachOnce([...structural, ...wording]);
  const cases = casesOf(template, agreement, vocabulary);
  return eachOnce([...wording, ...hiddenReferencesIn(spots, cases), ...neverShownIn(spots, cases)]);
}

function eachOnce(faults: readonly TemplateFault[]): readonly TemplateFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
