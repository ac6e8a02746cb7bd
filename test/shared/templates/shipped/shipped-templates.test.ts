import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor } from '#shared/documents/composing/answers';
import { composerFor } from '#shared/documents/composing/compose-template';
import type { AgreementCase } from '#shared/documents/case';
import { factsOf } from '#shared/documents/facts';
import { criterionNamed } from '#shared/documents/wording/criteria';
import { instalmentOf } from '#shared/domain/payment-calendar';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import { templateIds } from '#shared/templates/template-id';
import type { Template } from '#shared/templates/template';
import { agreementChoices, type Choice } from './agreement-choices';
import { casesOf, choices, choicesBehind, choicesFor, completeCase, isMade } from './choices';
import { amendedTo } from './paper-choices';
import { criteriaBehind, criteriaIn, idsIn } from './criteria-in';
import { faultsIn } from './faults';

const together: readonly Template['id'][] = ['agreement', 'annex-1', 'annex-2', 'annex-3'];
/** What the parts of a template depend on; parts that depend on the same data are looked at together. */
const dependencies = shippedTemplates.flatMap((template) => {
  const choicesOfParts = template.parts.map((part) => choicesFor(template.id, criteriaBehind(part, template, shippedTemplates)));
  const byName = new Map(choicesOfParts.filter((names) => names.length > 0).map((names) => [names.toSorted().join(', '), names]));
  return [...byName].map(([name, names]) => ({ id: template.id, version: template.version, template, name, names }));
});

const faultsOf = (agreementCase: AgreementCase, id: Template['id'], allowedGaps: readonly string[] = []) => faultsIn(composerFor(factsOf(agreementCase))(id), [...allowedGaps, ...gapsOf(agreementCase, id)]);
const faultsOfVersion = (agreementCase: AgreementCase, version: Template) => faultsIn(composerFor(factsOf(agreementCase), { instead: version })(version.id), gapsOf(agreementCase, version.id));

/** What documents rightly ask for: the region that is not chosen, the budget an agreement may leave out, another year where nothing is paid for the one of the call, a new day to pay of what is paid. */
function gapsOf({ content, papers, letter }: AgreementCase, id: Template['id']): readonly string[] {
  const paid = id === 'reminder' && letter?.kind === 'receipt' ? ['letter.payBy'] : [];
  const unpaid = papers.callForPayment.year === null || instalmentOf(content, papers.callForPayment.year) === null;
  return [...(content.region.partyId === null ? ['region.partyId'] : []), ...(id === 'control-sheet' ? ['budget.department'] : []), ...(id === 'call-for-payment' && unpaid ? ['papers.callForPayment.year'] : []), ...paid];
}

describe('every shipped template', () => {
  it.each(dependencies)('is whole under every combination in $id, version $version: $name', ({ id, template, names }) => {
    const cases = casesOf(names).filter((each) => isMade(id, each));
    const faults = cases.flatMap((each) => faultsOfVersion(each, template));
    expect([cases.length > 0, [...new Set(faults)]]).toEqual([true, []]);
  });

  it.each(shippedTemplates)('meets every answer it asks for in $id, version $version', (template) => {
    const unmet = criteriaIn(template).flatMap((name) => {
      const met = new Set(casesOf(choicesBehind(name)).map((each) => answersFor(factsOf(each))(name)));
      return (criterionNamed(name)?.answers ?? []).filter(({ value }) => !met.has(value)).map(({ value }) => `${name}: ${value}`);
    });
    expect(unmet).toEqual([]);
  });

  it('is whole whatever is chosen at once', () => {
    const dimensions = Object.values<readonly Choice[]>(choices).map((options) => fc.constantFrom(...options));
    fc.assert(
      fc.property(fc.tuple(...dimensions), (chosen) => {
        const agreementCase = chosen.reduce((each, choice) => choice(each), completeCase());
        expect(shippedTemplates.filter(({ id }) => isMade(id, agreementCase)).flatMap((template) => faultsOfVersion(agreementCase, template))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is there', () => {
    expect(new Set(shippedTemplates.map(({ id }) => id))).toEqual(new Set(templateIds));
  });

  it('names nothing twice, within the documents that stand together', () => {
    const named = (template: Template) => template.parts.filter(({ kind }) => kind !== 'title').flatMap(idsIn);
    // Versions of one document share names, of which each has every one once.
    const within = shippedTemplates.flatMap((template) => named(template).filter((id, index, ids) => ids.indexOf(id) !== index));
    const ids = together.flatMap((id) => [...new Set(shippedTemplates.filter((template) => template.id === id).flatMap(named))]);
    expect([within, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([[], []]);
  });

  it('has one version of each number', () => {
    const names = shippedTemplates.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('an amendment, its consolidated text and its memorandum', () => {
  it.each(Object.entries<readonly Choice[]>(agreementChoices))('are whole whatever becomes of %s', (_name, states) => {
    const cases = states.flatMap((before) => states.map((after) => amendedTo(after, before(completeCase())))).filter(({ base }) => base?.content.region.partyId !== null);
    // Where nothing of what is signed changes, the amendment says so itself.
    const faults = cases.flatMap((each) => (['amendment', 'consolidated-text', 'memorandum'] as const).flatMap((id) => faultsOf(each, id, ['amendment.changes'])));
    expect([...new Set(faults)]).toEqual([]);
  });
});
