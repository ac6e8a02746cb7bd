import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OfficeRole } from '#shared/domain/office';
import { accountsOn } from '#shared/domain/payments/accounts';
import { monthFigures } from '#shared/domain/payments/figures/month-figures';
import { yearFigures } from '#shared/domain/payments/figures/year-figures';
import type { MoneyMoved } from '#shared/domain/payments/movement';
import type { Payment } from '#shared/domain/payments/payment';
import { addDays, partsOf } from '#shared/domain/plain-date';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aPayment } from '#test/support/money';

const agreement = aLivedAgreement({ facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'payment-requested', year: 2024, on: '2024-03-10' })] });
const accounts = (moved: MoneyMoved, role: OfficeRole, on: string) => accountsOn([agreement], moved, role, day(on));

test('sums what is expected and received for every year, the last being the next one', () => {
  const payments = [aPayment({ on: '2025-03-05', amount: 45_000, allocated: { 2024: 45_000 } })];
  expect(yearFigures(accounts({ payments, adjustments: [] }, 'coordinator', '2025-12-31'))).toEqual([
    { year: 2024, expected: 6_000_000, received: 4_500_000, outstanding: 1_500_000 },
    { year: 2025, expected: 6_000_000, received: 0, outstanding: 6_000_000 },
    { year: 2026, expected: 6_000_000, received: 0, outstanding: 6_000_000 },
  ]);
});

const payments = fc
  .array(fc.record({ after: fc.integer({ min: 0, max: 1400 }), year: fc.integer({ min: 2023, max: 2028 }), amount: fc.integer({ min: 1, max: 200_000 }), out: fc.boolean(), reversal: fc.boolean() }), { maxLength: 10 })
  .map((made) => made.map(({ after, year, amount, out, reversal }, index) => aPayment({ number: index + 1, on: addDays(day('2024-01-01'), after), amount: out ? -amount : amount, reversal, allocated: { [year]: out ? -amount : amount } })));
const roles = fc.constantFrom<OfficeRole>('coordinator', 'region');

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
const allocatedTo = (role: OfficeRole, chosen: readonly Payment[]) => sum(chosen.flatMap(({ allocations }) => allocations.map(({ amount }) => (role === 'coordinator' ? amount : -amount))));

test('what was received in the months of a year is what moved in it, to the haléř', () => {
  fc.assert(
    fc.property(payments, roles, fc.integer({ min: 2024, max: 2027 }), (made, role, year) => {
      const moved = { payments: made, adjustments: [] };
      const months = monthFigures(accounts(moved, role, '2028-12-31'), { moved, role, day: day('2028-12-31') }, year);
      expect(sum(months.map(({ received }) => received))).toBe(allocatedTo(role, made.filter(({ bookedOn }) => partsOf(bookedOn).year === year)));
    }),
    { numRuns: 100 },
  );
});

test('what was received for all years is what moved, to the haléř', () => {
  fc.assert(
    fc.property(payments, roles, (made, role) => {
      const years = yearFigures(accounts({ payments: made, adjustments: [] }, role, '2028-12-31'));
      expect(sum(years.map(({ received }) => received))).toBe(allocatedTo(role, made));
    }),
    { numRuns: 100 },
  );
});
