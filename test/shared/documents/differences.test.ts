import { describe, expect, test } from 'vitest';
import { differencesBetween } from '#shared/documents/differences';
import { fieldValue } from '#shared/documents/field-value';
import { plainDate } from '#shared/domain/plain-date';
import { seededParties } from '#shared/domain/seeded-parties';
import type { AgreementWording } from '#shared/templates/deviation';
import { clause, phrase, refer, variable } from '#shared/templates/write';
import { aCase, anAgreement } from '#test/support/agreement-builder';

describe('the differences of two states of an agreement', () => {
  test('are none between equal states', () => {
    expect(differencesBetween(aCase(), aCase())).toEqual([]);
  });

  test('name the field and both values as a person reads them', () => {
    const now = aCase(anAgreement({ legalBasis: 'public-law', counterparts: { coordinator: 3, region: 1 }, term: { kind: 'until', until: plainDate(2027, 12, 31) } }));
    expect(differencesBetween(aCase(), now).map(({ label, then, now: today }) => [label, then, today])).toEqual([
      ['právní základ smlouvy', '§ 1746 odst. 2 občanského zákoníku', '§ 160 správního řádu'],
      ['trvání smlouvy', 'doba neurčitá', 'doba určitá'],
      ['den skončení smlouvy', null, '31.\u00a012. 2027'],
      ['počet vyhotovení pro koordinátora', '2', '3'],
    ]);
  });

  test('see what is no longer there', () => {
    const { budget, ...project } = anAgreement().project;
    const now = aCase(anAgreement({ project: { ...project, budget: budget.slice(0, 1) } }));
    expect(differencesBetween(aCase(), now)).toEqual([
      { field: 'project.budget.1.item', label: 'název 2. položky rozpočtu projektu', then: 'soutěžní kvízy', now: null },
      { field: 'project.budget.1.amount', label: 'náklad 2. položky rozpočtu projektu', then: '120\u00a0500,50\u00a0Kč', now: null },
    ]);
  });

  test('see a detail of a party whether it is the party’s or the agreement’s own', () => {
    const own = aCase(anAgreement({ region: { ...anAgreement().region, overrides: { ...anAgreement().region.overrides, street: 'Nová 1' } } }));
    const partys = aCase(anAgreement(), { parties: seededParties.map((party) => (party.id === 'CZ071' ? { ...party, content: { ...party.content, details: { ...party.content.details, street: 'Nová 1' } } } : party)) });
    expect(differencesBetween(own, partys)).toEqual([]);
    expect(differencesBetween(aCase(), partys)).toEqual(differencesBetween(aCase(), own));
  });

  test('tell where the wording departs from its template, and from which version of it', () => {
    const wording: AgreementWording = {
      templates: { agreement: { origin: 'office', version: 2 } },
      deviations: [
        { kind: 'dropped', template: 'agreement', part: 'contribution.carry-over' },
        { kind: 'changed', template: 'agreement', clause: clause('contribution.amount', phrase`Platí se ${variable('contribution.annual-amount')} podle ${refer('term')}.`) },
      ],
    };
    expect(differencesBetween(aCase(), aCase(anAgreement({ wording }))).map(({ label, now }) => [label, now])).toEqual([
      ['verze vzoru', 'vzor úřadu, verze 2'],
      ['odchylka od vzoru', 'vypuštěno'],
      ['odchylka od vzoru', 'změněno: Platí se [roční příspěvek] podle [odkaz].'],
    ]);
  });

  test('say nothing of the names by which the program knows annexes', () => {
    const annex = (id: string) => aCase(anAgreement({ freeAnnexes: [{ id, title: 'Logo', text: null }] }));
    expect(differencesBetween(annex('one'), annex('two'))).toEqual([]);
  });

  test('see the regions that annex 2 lists, where it lists all', () => {
    const content = anAgreement({ coordinatorList: 'participating' });
    const parties = seededParties.map((party) => (party.id === 'CZ010' ? { ...party, content: { ...party.content, details: { ...party.content.details, coordinatorName: 'Eva Nová' } } } : party));
    expect(differencesBetween(aCase(content), aCase(content, { parties }))).toEqual([
      { field: 'parties.CZ010.coordinatorName', label: 'krajský koordinátor (Hlavní město Praha, příloha č. 2)', then: null, now: 'Eva Nová' },
    ]);
    const two = anAgreement({ coordinatorList: 'parties' });
    expect(differencesBetween(aCase(two), aCase(two, { parties }))).toEqual([]);
  });
});

test.each([
  ['contribution.annualAmount', 6_000_000, '60\u00a0000\u00a0Kč'],
  ['notice.months', 6, '6'],
  ['region.approvals.0.date', '2023-10-09', '9.\u00a010. 2023'],
  ['region.approvals.12.role', 'decides', 'rozhoduje'],
  ['notice.endsWithYear', true, 'ano'],
  ['publisher', 'coordinator', 'koordinátor'],
  ['region.number', 'UR/95/11/2023', 'UR/95/11/2023'],
  ['region.number', null, null],
] as const)('%s: %j reads %j', (field, value, text) => {
  expect(fieldValue(field, value)).toBe(text);
});
