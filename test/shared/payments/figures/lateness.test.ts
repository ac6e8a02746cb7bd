import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import { latenessOf } from '#shared/domain/payments/figures/lateness';
import type { Adjustment } from '#shared/domain/payments/adjustment';
import type { Payment } from '#shared/domain/payments/payment';
import { addDays } from '#shared/domain/plain-date';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aPayment, anAdjustment } from '#test/support/money';

/** Due on 9 April, in 2024 and in 2025. */
const requested = [2024, 2025].map((year) => aFact({ kind: 'payment-requested', year, on: `${String(year)}-03-10` }));
const agreement = aLivedAgreement({ facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), ...requested] });

function lateness(payments: readonly Payment[], { adjustments = [], years = [2024, 2025], on = '2025-12-31' }: { readonly adjustments?: readonly Adjustment[]; readonly years?: readonly number[]; readonly on?: string } = {}) {
  const states = contributionStates({ agreement, amendments: [], role: 'coordinator', day: day(on) }, { payments, adjustments });
  return latenessOf(states.filter(({ year }) => years.includes(year)), day(on));
}

const paid = (year: number, on: string, amount = 60_000) => aPayment({ number: year, on, amount, allocated: { [year]: amount } });

describe('the lateness of contributions', () => {
  test('averages those in time with those that were late', () => {
    expect(lateness([paid(2024, '2024-04-09'), paid(2025, '2025-04-19')])).toEqual({ inTime: 1, late: 1, overdue: 0, open: 0, averageDays: 5, worstDays: 10 });
  });

  test('counts what is not covered until today', () => {
    expect(lateness([paid(2024, '2024-04-01'), paid(2025, '2025-04-01', 30_000)], { on: '2025-04-29' })).toEqual({ inTime: 1, late: 0, overdue: 1, open: 0, averageDays: 10, worstDays: 20 });
  });

  test('says nothing of days while there is time to pay', () => {
    expect(lateness([], { years: [2024], on: '2024-04-09' })).toEqual({ inTime: 0, late: 0, overdue: 0, open: 1, averageDays: null, worstDays: null });
  });

  test('takes what was paid before it was asked for as in time', () => {
    expect(lateness([paid(2026, '2025-12-30')], { years: [2026] })).toEqual({ inTime: 1, late: 0, overdue: 0, open: 0, averageDays: 0, worstDays: 0 });
  });

  test('leaves out a year that was forgiven as a whole', () => {
    expect(lateness([], { years: [2024], adjustments: [anAdjustment({ kind: 'waiver', on: '2024-06-01', year: 2024, amount: 60_000 })] })).toMatchObject({ inTime: 0, late: 0, overdue: 0, open: 0 });
  });

  test('never has an average beyond its worst, and counts every year once', () => {
    const payments = fc
      .array(fc.record({ year: fc.constantFrom(2024, 2025), after: fc.integer({ min: 0, max: 720 }), amount: fc.constantFrom(20_000, 30_000, 60_000) }), { maxLength: 6 })
      .map((made) => made.map(({ year, after, amount }, number) => aPayment({ number, on: addDays(day('2024-01-10'), after), amount, allocated: { [year]: amount } })));
    fc.assert(
      fc.property(payments, (made) => {
        const { inTime, late, overdue, open, averageDays, worstDays } = lateness(made);
        expect(inTime + late + overdue + open).toBe(2);
        expect(averageDays ?? 0).toBeLessThanOrEqual(worstDays ?? 0);
        expect((worstDays ?? 0) > 0).toBe(late + overdue > 0);
      }),
      { numRuns: 100 },
    );
  });
});
