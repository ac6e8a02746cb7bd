import { expect, test } from 'vitest';
import type { PartialYearRule } from '#shared/domain/agreement';
import { settlementOf } from '#shared/domain/life/settlement';
import { korunas } from '#shared/domain/money';
import { anAgreement } from '#test/support/agreement-builder';
import { day } from '#test/support/agreement-life';

const { contribution } = anAgreement();
const paidBy = (partialYear: PartialYearRule, changes: Partial<typeof contribution> = {}) => anAgreement({ contribution: { ...contribution, partialYear, ...changes } });

test.each([
  ['whole', '2025-09-30', 60_000, 0, { kind: 'paid-whole' }],
  ['by-months', '2025-09-30', 45_000, 15_000, { kind: 'share', unit: 'months', lasted: 9, of: 12 }],
  ['by-months', '2025-09-01', 45_000, 15_000, { kind: 'share', unit: 'months', lasted: 9, of: 12 }],
  ['by-days', '2025-09-30', 44_877, 15_123, { kind: 'share', unit: 'days', lasted: 273, of: 365 }],
  ['by-days', '2024-09-30', 44_918, 15_082, { kind: 'share', unit: 'days', lasted: 274, of: 366 }],
  ['by-days', '2025-12-31', 60_000, 0, { kind: 'lasted-whole' }],
] as const)('of a year paid %s an agreement that ends on %s keeps %i Kč', (rule, endsOn, due, toReturn, reason) => {
  expect(settlementOf(paidBy(rule), day(endsOn))).toEqual({ year: Number(endsOn.slice(0, 4)), paid: korunas(60_000), due: korunas(due), toReturn: korunas(toReturn), toPay: 0, reason });
});

test('an amount agreed for the year is kept, whole or not', () => {
  const settlement = settlementOf(paidBy('by-days', { exceptions: [{ year: 2025, amount: korunas(50_000) }] }), day('2025-03-31'));
  expect(settlement).toMatchObject({ due: korunas(50_000), toReturn: 0, reason: { kind: 'agreed-for-the-year' } });
});

test('what was paid of a year that had not begun is returned', () => {
  const settlement = settlementOf(paidBy('by-months', { startsOn: day('2024-06-15') }), day('2024-05-31'));
  expect(settlement).toMatchObject({ paid: korunas(35_000), due: 0, toReturn: korunas(35_000), reason: { kind: 'not-begun' } });
});

test('what was not paid is still to be paid', () => {
  expect(settlementOf(paidBy('by-months'), day('2025-09-30'), korunas(20_000))).toMatchObject({ toReturn: 0, toPay: korunas(25_000) });
});

test('where the amount is not known nothing is proposed', () => {
  expect(settlementOf(paidBy('whole', { annualAmount: null }), day('2025-09-30'))).toBeNull();
});
