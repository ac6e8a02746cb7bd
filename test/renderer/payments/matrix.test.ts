import { expect, test } from 'vitest';
import { accountsOn } from '#shared/domain/payments/accounts';
import { matrixOf } from '../../../renderer/features/payments/matrix';
import { emptyBookkeeping } from '#shared/domain/payments/bookkeeping';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aPayment } from '#test/support/money';

const bound = boundBy('2024-01-20', '2024-01-25', '2024-02-01');
const agreement = aLivedAgreement({ facts: [...bound, aFact({ kind: 'payment-requested', year: 2024, on: '2024-03-10' })] });
const payments = [aPayment({ on: '2024-04-05', amount: 45_000, allocated: { 2024: 45_000 } })];
const on = (text: string, moved = payments) => accountsOn([agreement], { ...emptyBookkeeping, payments: moved }, 'coordinator', day(text));

test('sums what is expected, received and outstanding of every year', () => {
  expect(matrixOf(on('2024-12-31')).totals).toEqual([
    { year: 2024, expected: 6_000_000, received: 4_500_000, outstanding: 1_500_000 },
    { year: 2025, expected: 6_000_000, received: 0, outstanding: 6_000_000 },
  ]);
});

test('does not say of a region that it owes what nobody has asked for', () => {
  expect(matrixOf(on('2024-12-31')).rows.map(({ outstanding }) => outstanding)).toEqual([1_500_000]);
});

test('leaves no year out between the first and the last', () => {
  const late = [...payments, aPayment({ number: 2, on: '2024-06-01', amount: 1000, allocated: { 2028: 1000 } })];
  expect(matrixOf(on('2024-12-31', late)).years).toEqual([2024, 2025, 2026, 2027, 2028]);
});

test('is empty while nothing is to be paid', () => {
  expect(matrixOf(accountsOn([aLivedAgreement()], emptyBookkeeping, 'coordinator', day('2024-12-31')))).toEqual({ years: [], rows: [], totals: [] });
});

test('leaves out an agreement in the bin, unless money moved on it', () => {
  const removed = { ...agreement, removedAt: '2024-06-01T12:00:00.000Z' };
  const rows = (moved: typeof payments) => accountsOn([removed], { ...emptyBookkeeping, payments: moved }, 'coordinator', day('2024-12-31')).length;
  expect([rows([]), rows(payments)]).toEqual([0, 1]);
});
