import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor } from '#shared/documents/composing/answers';
import { composerFor } from '#shared/documents/composing/compose-template';
import type { AgreementCase } from '#shared/documents/case';
import { factsOf } from '#shared/documents/facts';
import { criterionNamed } from '#shared/documents/wording/criteria';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { Template } from '#shared/templates/template';
import { aCase } from '#test/support/agreement-builder';
import { casesOf, choices, choicesBehind, type Choice } from './choices';
import { criteriaBehind, criteriaIn, idsIn } from './criteria-in';
import { faultsIn } from './faults';

const own: readonly Template['id'][] = ['agreement', 'annex-1', 'annex-2', 'annex-3'];
const templates = shippedTemplates.filter(({ id }) => own.includes(id));
const articles = templates.flatMap((template) => template.parts.map((part) => ({ name: `${template.id}: ${part.id}`, template, part }))).filter(({ template, part }) => criteriaBehind(part, template).length > 0);

const faultsOf = (agreementCase: AgreementCase, { id }: Template) => faultsIn(composerFor(factsOf(agreementCase))(id), agreementCase.content.region.partyId === null ? 'region.partyId' : null);

describe('every shipped template', () => {
  it.each(articles)('is whole under every combination of answers that $name depends on', ({ template, part }) => {
    const names = [...new Set(criteriaBehind(part, template).flatMap(choicesBehind))];
    const faults = casesOf(names).flatMap((each) => faultsOf(each, template));
    expect([...new Set(faults)]).toEqual([]);
  });

  it.each(templates)('meets every answer it asks for in $id', (template) => {
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
        const agreementCase = chosen.reduce((each, choice) => choice(each), aCase());
        expect(templates.flatMap((template) => faultsOf(agreementCase, template))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('names nothing twice, within the documents that stand together', () => {
    const ids = templates.flatMap(({ parts }) => parts.filter(({ kind }) => kind !== 'title').flatMap(idsIn));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has one version of each number', () => {
    const names = shippedTemplates.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
