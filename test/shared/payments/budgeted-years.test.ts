import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/domain/agreement';
import { korunas } from '#shared/domain/money';
import { accountsOn } from '#shared/domain/payments/accounts';
import { budgetedYears } from '#shared/domain/payments/budgeted-years';
import { emptyBudget, type BudgetYearContent } from '#shared/domain/payments/budget-year';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aPayment, anAdjustment } from '#test/support/money';

const first = aLivedAgreement({ number: 1, facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });
const second = aLivedAgreement({ number: 2, facts: boundBy('2024-03-10', '2024-03-12', '2024-03-20') });
const third = aLivedAgreement({ number: 3, facts: boundBy('2024-02-10', '2024-02-12', '2024-02-20') });

const today = day('2024-06-03');

function budgetedOf(agreements: readonly Agreement[], budgets: Readonly<Record<number, Partial<BudgetYearContent>>>, moved = noMoney) {
  const lines = Object.entries(budgets).map(([year, content]) => ({ year: Number(year), revision: 1, content: { ...emptyBudget, ...content }, unparsed: {} }));
  const known = budgetedYears(lines, accountsOn(agreements, moved, 'coordinator', today), today);
  return agreements.map(({ id }) => known(id));
}

describe('the budget of a year has room for a contribution', () => {
  test('which its amount reaches to the haléř', () => {
    expect(budgetedOf([first], { 2024: { approved: korunas(60_000) } })).toEqual([[2024]]);
    expect(budgetedOf([first], { 2024: { approved: korunas(60_000), changes: [{ on: null, number: null, amount: -1 }] } })).toEqual([[]]);
  });

  test('also by changes alone, and not where only a reservation is written', () => {
    expect(budgetedOf([first], { 2024: { changes: [{ on: null, number: null, amount: 6_000_000 }] }, 2025: { reserved: korunas(60_000) } })).toEqual([[2024]]);
  });

  test('in the order agreements were concluded', () => {
    expect(budgetedOf([second, third, first], { 2024: { approved: korunas(120_000) } })).toEqual([[], [2024], [2024]]);
  });

  test('of several years, the oldest first', () => {
    expect(budgetedOf([first], { 2025: { approved: korunas(60_000) }, 2024: { approved: korunas(60_000) } })).toEqual([[2024, 2025]]);
  });

  test('but none where nothing is to be paid', () => {
    const settled = anAdjustment({ kind: 'settlement', on: '2024-04-20', year: 2024, due: 0 });
    expect(budgetedOf([first, second], { 2024: { approved: korunas(60_000) } }, { ...noMoney, adjustments: [settled] })).toEqual([[], [2024]]);
  });

  test('last of all for one that is paid although nobody wrote down how it was concluded', () => {
    const unwritten = aLivedAgreement({ number: 1 });
    const paid = aPayment({ on: '2024-04-10', amount: 60_000, allocated: { 2024: 60_000 } });
    expect(budgetedOf([unwritten, second], { 2024: { approved: korunas(60_000) } }, { ...noMoney, payments: [paid] })).toEqual([[], [2024]]);
  });
});
