import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import { korunas } from '#shared/domain/money';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { MoneyMoved } from '#shared/domain/payments/movement';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { aPayment, anAdjustment } from '#test/support/money';

const bound = boundBy('2024-01-20', '2024-01-25', '2024-02-01');
/** Asked for on 10 March 2024 and due within thirty days: on 9 April 2024. */
const asked = [...bound, aFact({ kind: 'payment-requested', year: 2024, on: '2024-03-10' })];
const agreement = aLivedAgreement({ facts: asked });

type Asked = { readonly of?: Agreement; readonly amendments?: readonly Agreement[]; readonly role?: OfficeRole; readonly on: string; readonly year?: number };

function state(moved: Partial<MoneyMoved>, { of = agreement, amendments = [], role = 'coordinator', on, year = 2024 }: Asked): Partial<ContributionState> {
  const states = contributionStates({ agreement: of, amendments, role, day: day(on) }, { payments: [], adjustments: [], ...moved });
  return states.find((each) => each.year === year) ?? {};
}

const inKorunas = ({ expected = 0, paid = 0, waived = 0, refunded = 0, outstanding = 0 }: Partial<ContributionState>) => [expected, paid, waived, refunded, outstanding].map((amount) => amount / 100);

describe('the contribution of a year', () => {
  const whole = aPayment({ on: '2024-04-05', amount: 60_000, allocated: { 2024: 60_000 } });
  const half = aPayment({ number: 2, on: '2024-04-05', amount: 30_000, allocated: { 2024: 30_000 } });
  const rest = aPayment({ number: 3, on: '2024-05-09', amount: 30_000, allocated: { 2024: 30_000 } });
  const more = aPayment({ number: 4, on: '2024-05-09', amount: 60_000, allocated: { 2024: 60_000 } });
  const back = aPayment({ number: 5, on: '2024-06-01', amount: -60_000, allocated: { 2024: -60_000 } });
  const storno = aPayment({ number: 6, on: '2024-04-08', amount: -60_000, reversal: true, allocated: { 2024: -60_000 } });
  const waiver = (amount: number) => anAdjustment({ kind: 'waiver', year: 2024, on: '2024-05-01', amount });

  test.each([
    ['is expected before anybody asked for it', {}, '2024-03-01', 'expected', 0],
    ['is due once the request was delivered', {}, '2024-04-09', 'due', 0],
    ['is overdue the day after the last day to pay', {}, '2024-04-10', 'overdue', 1],
    ['is paid', { payments: [whole] }, '2024-12-31', 'paid', 0],
    ['was not paid the day before', { payments: [whole] }, '2024-04-04', 'due', 0],
    ['is paid in part, and late by every day until the rest comes', { payments: [half, rest] }, '2024-05-08', 'paid-in-part', 29],
    ['is paid by two payments, thirty days late', { payments: [rest, half] }, '2024-12-31', 'paid', 30],
    ['is overpaid', { payments: [whole, more] }, '2024-12-31', 'overpaid', 0],
    ['is refunded what was too much', { payments: [whole, more, back] }, '2024-12-31', 'refunded', 0],
    ['is not paid when the bank reversed it', { payments: [whole, storno] }, '2024-04-09', 'due', 0],
    ['is waived', { adjustments: [waiver(60_000)] }, '2024-12-31', 'waived', 22],
    ['is paid where the rest was waived', { payments: [half], adjustments: [waiver(30_000)] }, '2024-12-31', 'paid', 22],
  ] as const)('%s', (_, moved, on, status, daysLate) => {
    expect(state(moved, { on })).toMatchObject({ status, daysLate });
  });

  test('says what is expected, paid, waived, refunded and outstanding', () => {
    expect(inKorunas(state({ payments: [half], adjustments: [waiver(10_000)] }, { on: '2024-12-31' }))).toEqual([60_000, 30_000, 10_000, 0, 20_000]);
  });

  test('is nothing while the agreement is not concluded', () => {
    expect(state({}, { of: aLivedAgreement(), on: '2024-12-31' })).toEqual({});
  });

  test('is nothing of what is void because nobody published it in time, wherever it is put away', () => {
    const facts = [...boundBy('2024-01-20', '2024-01-25'), aFact({ kind: 'archived', on: '2024-06-01' })];
    expect([state({}, { of: aLivedAgreement({ facts: facts.slice(0, 2) }), on: '2024-05-01' }), state({}, { of: aLivedAgreement({ facts }), on: '2024-07-01' })]).toEqual([{}, {}]);
  });

  test('is known from money that moved although nobody wrote down how the agreement was concluded', () => {
    expect(state({ payments: [whole] }, { of: aLivedAgreement(), on: '2024-12-31' }).status).toBe('paid');
  });
});

test('the region pays by what goes out, and is refunded by what comes in', () => {
  const out = aPayment({ on: '2024-04-05', amount: -70_000, allocated: { 2024: -70_000 } });
  const back = aPayment({ number: 2, on: '2024-05-05', amount: 10_000, allocated: { 2024: 10_000 } });
  expect(inKorunas(state({ payments: [out, back] }, { role: 'region', on: '2024-12-31' }))).toEqual([60_000, 70_000, 0, 10_000, 0]);
});

describe('an amendment that raises the amount from 1 July 2024', () => {
  const contribution = { ...agreement.content.contribution, annualAmount: korunas(120_000), partialYear: 'by-months' as const };
  const amendments = [anAmendmentOf(agreement, { effectiveOn: '2024-07-01', content: { contribution }, facts: boundBy('2024-06-01', '2024-06-05', '2024-06-10') })];

  test('changes what is expected of the year where it is not paid', () => {
    expect(inKorunas(state({}, { amendments, on: '2024-12-31' }))).toEqual([90_000, 0, 0, 0, 90_000]);
  });

  test('never rewrites a year that was paid before it', () => {
    const payments = [aPayment({ on: '2024-04-05', amount: 60_000, allocated: { 2024: 60_000 } })];
    expect(inKorunas(state({ payments }, { amendments, on: '2024-12-31' }))).toEqual([60_000, 60_000, 0, 0, 0]);
    expect(inKorunas(state({ payments }, { amendments, on: '2024-12-31', year: 2025 }))).toEqual([120_000, 0, 0, 0, 120_000]);
  });

  test('counts for what is paid after it', () => {
    const payments = [aPayment({ on: '2024-06-15', amount: 60_000, allocated: { 2024: 60_000 } })];
    expect(inKorunas(state({ payments }, { amendments, on: '2024-12-31' }))).toEqual([90_000, 60_000, 0, 0, 30_000]);
  });
});

describe('an end in the middle of a year that was paid', () => {
  const ended = aLivedAgreement({ facts: [...asked, aFact({ kind: 'termination-agreed', on: '2024-06-01', endsOn: '2024-06-30' })] });
  const payments = [aPayment({ on: '2024-04-05', amount: 60_000, allocated: { 2024: 60_000 } })];
  const adjustments = [anAdjustment({ kind: 'settlement', year: 2024, on: '2024-07-15', due: 30_000 })];

  test('changes nothing until the parties settle it', () => {
    expect(inKorunas(state({ payments }, { of: ended, on: '2024-07-14' }))).toEqual([60_000, 60_000, 0, 0, 0]);
  });

  test('leaves an overpayment when they did, and nothing once that is returned', () => {
    const back = aPayment({ number: 2, on: '2024-08-01', amount: -30_000, allocated: { 2024: -30_000 } });
    expect(state({ payments, adjustments }, { of: ended, on: '2024-07-31' })).toMatchObject({ status: 'overpaid', outstanding: -3_000_000 });
    expect(state({ payments: [...payments, back], adjustments }, { of: ended, on: '2024-08-01' })).toMatchObject({ status: 'refunded', outstanding: 0 });
  });

  test('leaves no year after it', () => {
    expect(state({ payments }, { of: ended, on: '2025-12-31', year: 2025 })).toEqual({});
  });
});
