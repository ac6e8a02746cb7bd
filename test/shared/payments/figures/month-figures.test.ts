import { expect, test } from 'vitest';
import { accountsOn } from '#shared/domain/payments/accounts';
import { monthFigures, undatedIn } from '#shared/domain/payments/figures/month-figures';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aPayment } from '#test/support/money';

const agreement = aLivedAgreement({ facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'payment-requested', year: 2024, on: '2024-03-10' })] });
const payments = [
  aPayment({ on: '2024-04-05', amount: 80_000, allocated: { 2024: 80_000 } }),
  aPayment({ number: 2, on: '2024-05-31', amount: -20_000, allocated: { 2024: -20_000 } }),
  aPayment({ number: 3, on: '2025-04-01', amount: 60_000, allocated: { 2024: 60_000 } }),
];

function figures(year: number, role: 'coordinator' | 'region' = 'coordinator') {
  const view = { moved: { payments, adjustments: [] }, role, day: day('2025-12-31') };
  const months = monthFigures(accountsOn([agreement], view.moved, role, view.day), view, year);
  return months.filter(({ expected, received }) => expected !== 0 || received !== 0).map(({ month, expected, received }) => [month, expected / 100, received / 100]);
}

test('a contribution is expected in the month of its last day to pay, and what came is counted where it came', () => {
  expect(figures(2024)).toEqual([[4, 60_000, 80_000], [5, 0, -20_000]]);
});

test('money that came a year later is counted in that year', () => {
  expect(figures(2025)).toEqual([[4, 0, 60_000]]);
});

test('for the region that pays, what it sends is what was paid', () => {
  expect(figures(2025, 'region')).toEqual([[4, 0, -60_000]]);
});

test('what has no day to pay yet is told beside the months of its year', () => {
  const view = { payments, adjustments: [] };
  expect([2024, 2025].map((year) => undatedIn(accountsOn([agreement], view, 'coordinator', day('2025-12-31')), year) / 100)).toEqual([0, 60_000]);
});
