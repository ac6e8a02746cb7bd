import { describe, expect, it } from 'vitest';
import { obstaclesOf } from '#shared/documents/obstacles';
import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { korunas } from '#shared/domain/money';
import { plainDateSchema } from '#shared/domain/plain-date';
import { aCase, anAgreement } from '#test/support/agreement-builder';

const date = (text: string) => plainDateSchema.parse(text);
const fieldsOf = (content: AgreementContent, unparsed: Readonly<Record<string, string>> = {}) => obstaclesOf(aCase(content), unparsed).map(({ field }) => field);

/** The complete agreement with one value set to null. */
function without(path: string): AgreementContent {
  const copy: unknown = structuredClone(anAgreement());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((value, key) => (value as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  holder[last] = null;
  return agreementContentSchema.parse(copy);
}

const details = ['street', 'postalCode', 'city', 'ico', 'dataBox', 'representativeName', 'representativeNameInstrumental', 'representativeTitle', 'representativeTitleInstrumental', 'account', 'coordinatorName', 'coordinatorPhone', 'coordinatorEmail'];
const obligatory = [
  ...['coordinator', 'region'].flatMap((side) => [`${side}.number`, `${side}.partyId`, ...details.map((key) => `${side}.overrides.${key}`)]),
  'coordinator.approvals.0.resolution',
  'coordinator.approvals.0.date',
  'region.approvals.2.resolution',
  'region.approvals.2.date',
  'contribution.annualAmount',
  'contribution.firstYear',
  'payment.due.days',
  'payment.variableSymbol',
  'notice.months',
  'counterparts.coordinator',
  'counterparts.region',
  'project.year',
  'project.budget.0.item',
  'project.budget.1.amount',
];
const optional = ['coordinator.fileReference', 'region.overrides.dic', 'region.overrides.bankName', 'contribution.startsOn', 'payment.specificSymbol', 'region.approvals.0.date', 'region.approvals.1.resolution', 'budget.department', 'budget.note'];

describe('obstacles to finishing', () => {
  it('are none when everything is there', () => {
    expect(fieldsOf(anAgreement())).toEqual([]);
  });

  it.each(obligatory)('are one for %s', (field) => {
    expect(fieldsOf(without(field))).toEqual([field]);
  });

  it.each(optional)('are none for %s', (field) => {
    expect(fieldsOf(without(field))).toEqual([]);
  });

  it('have each a Czech label without marks of the page', () => {
    const labels = obstaclesOf(aCase(foundingContent()), {}).map(({ label }) => label);
    expect(labels.filter((label) => label === '' || /[.[\]…]|doplňte/u.test(label.replace(/\d\./u, '')))).toEqual([]);
  });

  it('of a draft without a region are the region, once, and not all its details', () => {
    const content = anAgreement();
    const fields = fieldsOf({ ...content, region: { ...content.region, partyId: null, overrides: {} } });
    expect(fields).toEqual(['region.partyId']);
  });

  it('include what was typed and not understood', () => {
    expect(obstaclesOf(aCase(), { 'coordinator.overrides.account': '123/', calendarYears: 'pět' })).toEqual([
      { field: 'coordinator.overrides.account', label: 'číslo účtu Kraje Vysočina' },
      { field: 'calendarYears', label: 'počet let v platebním kalendáři' },
    ]);
  });

  it('name a field once that is both missing and not understood', () => {
    expect(fieldsOf(without('notice.months'), { 'notice.months': 'půl roku' })).toEqual(['notice.months']);
  });
});

describe('contradictions', () => {
  const { contribution } = anAgreement();
  const byMonths = { ...contribution, partialYear: 'by-months' as const };

  it.each([
    ['an end before the beginning', { term: { kind: 'until', until: date('2024-03-01') }, contribution: { ...byMonths, startsOn: date('2024-04-15') } }, ['term.until']],
    ['an end before the first year', { term: { kind: 'until', until: date('2023-12-31') } }, ['term.until']],
    ['a beginning outside the first year', { contribution: { ...byMonths, startsOn: date('2025-04-15') } }, ['contribution.startsOn']],
    ['an exception before the first year', { contribution: { ...contribution, exceptions: [{ year: 2020, amount: korunas(1) }] } }, ['contribution.exceptions.0.year']],
    ['an exception after the end', { term: { kind: 'until', until: date('2025-12-31') }, contribution: { ...contribution, exceptions: [{ year: 2026, amount: korunas(1) }] } }, ['contribution.exceptions.0.year']],
    ['no contradiction', { term: { kind: 'until', until: date('2026-06-30') }, contribution: { ...byMonths, startsOn: date('2024-04-15') } }, []],
  ] as const satisfies readonly (readonly [string, Partial<AgreementContent>, readonly string[]])[])('of %s', (_, overrides, expected) => {
    expect(fieldsOf(anAgreement(overrides))).toEqual(expected);
  });
});
