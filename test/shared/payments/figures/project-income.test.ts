import { expect, test } from 'vitest';
import type { Agreement } from '#shared/domain/agreement';
import { korunas, type Halere } from '#shared/domain/money';
import { accountsOn } from '#shared/domain/payments/accounts';
import { projectIncome } from '#shared/domain/payments/figures/project-income';
import { aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { anAgreement } from '#test/support/agreement-builder';
import { aPayment } from '#test/support/money';

type Annex = { readonly year: number | null; readonly amounts: readonly (number | null)[] };

const annex = ({ year, amounts }: Annex) => ({ project: { ...anAgreement().project, year, budget: amounts.map((amount) => ({ item: 'lekce', amount: amount === null ? null : korunas(amount) })) } });

function saying(number: number, said: Annex, createdAt = `2023-09-0${String(number)}T08:00:00.000Z`): Agreement {
  return aLivedAgreement({ number, createdAt, content: annex(said), facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });
}

const payments = [aPayment({ on: '2024-04-05', amount: 60_000, allocated: { 2024: 60_000 } })];

function income(agreements: readonly Agreement[], year: number) {
  const today = day('2026-06-30');
  return projectIncome(accountsOn(agreements, { payments, adjustments: [] }, 'coordinator', today), agreements, today).find((each) => each.year === year);
}

/** Budgets in words: the year of the annex, korunas and how many say so. */
const words = ({ year, amount, agreements }: { readonly year: number; readonly amount: Halere; readonly agreements: readonly string[] }) => `${String(year)}: ${String(amount / 100)} (${String(agreements.length)})`;
const budgetIn = (agreements: readonly Agreement[], year: number) => {
  const { budget, differing } = income(agreements, year) ?? { budget: null, differing: [] };
  return [budget === null ? null : words(budget), ...differing.map(words)];
};

test('contributions of all regions stand against one budget of the project, which is not added up', () => {
  const said = { year: 2024, amounts: [300_000, 120_000] };
  const agreements = [saying(1, said), saying(2, said)];
  expect([income(agreements, 2024)?.expected, income(agreements, 2024)?.received, ...budgetIn(agreements, 2024)]).toEqual([12_000_000, 6_000_000, '2024: 420000 (2)']);
});

test('an annex holds until a newer one replaces it, and none is looked at before its year', () => {
  const agreement = saying(1, { year: 2024, amounts: [300_000] });
  const amendment = anAmendmentOf(agreement, { effectiveOn: '2025-11-01', content: annex({ year: 2026, amounts: [500_000] }), facts: boundBy('2025-10-01', '2025-10-05', '2025-10-10') });
  expect([2024, 2025, 2026].map((year) => budgetIn([agreement, amendment], year))).toEqual([['2024: 300000 (1)'], ['2024: 300000 (1)'], ['2026: 500000 (1)']]);
});

test('an amendment that has no effect changes nothing', () => {
  const agreement = saying(1, { year: 2024, amounts: [300_000] });
  const draft = anAmendmentOf(agreement, { effectiveOn: '2024-01-01', content: annex({ year: 2024, amounts: [500_000] }), finishedOn: null });
  expect(budgetIn([agreement, draft], 2024)).toEqual(['2024: 300000 (1)']);
});

test('where annexes differ, the budget most agreements say counts and the others are told', () => {
  const agreements = [saying(1, { year: 2024, amounts: [300_000] }), saying(2, { year: 2024, amounts: [100_000, 200_000] }), saying(3, { year: 2024, amounts: [310_000] })];
  expect(budgetIn(agreements, 2024)).toEqual(['2024: 300000 (2)', '2024: 310000 (1)']);
});

test('of as many the budget of the newest agreement counts', () => {
  expect(budgetIn([saying(2, { year: 2024, amounts: [310_000] }), saying(1, { year: 2024, amounts: [300_000] })], 2024)).toEqual(['2024: 310000 (1)', '2024: 300000 (1)']);
});

test('annexes of the year itself come before older ones, however many those are', () => {
  const agreements = [saying(1, { year: 2024, amounts: [300_000] }), saying(2, { year: 2024, amounts: [300_000] }), saying(3, { year: 2025, amounts: [450_000] })];
  expect([2024, 2025].map((year) => budgetIn(agreements, year))).toEqual([['2024: 300000 (2)'], ['2025: 450000 (1)']]);
});

test('a budget with an amount missing, and one of no year, are none', () => {
  expect(budgetIn([saying(1, { year: 2024, amounts: [300_000, null] }), saying(2, { year: null, amounts: [300_000] }), saying(3, { year: 2024, amounts: [] })], 2024)).toEqual([null]);
});
