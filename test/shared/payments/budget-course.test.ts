import { describe, expect, test } from 'vitest';
import type { OfficeRole } from '#shared/domain/office';
import { korunas } from '#shared/domain/money';
import { budgetCourse, budgetOf } from '#shared/domain/payments/budget-course';
import { startingBudget } from '#shared/domain/payments/budget-start';
import { emptyBudget, type BudgetYear, type BudgetYearContent } from '#shared/domain/payments/budget-year';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { Payment } from '#shared/domain/payments/payment';
import { aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aPayment } from '#test/support/money';

const agreement = aLivedAgreement({ facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });

const change = (amount: number) => ({ on: null, number: null, amount });

function course(year: number, content: Partial<BudgetYearContent>, payments: readonly Payment[], role: OfficeRole = 'region') {
  const states = contributionStates({ agreement, amendments: [], role, day: day('2025-12-31') }, { payments, adjustments: [] });
  return budgetCourse(year, { ...emptyBudget, ...content }, states, payments, role);
}

describe('the budget of a year', () => {
  test('is what was approved with every change of it, and nothing where nothing is known', () => {
    expect([budgetOf({ approved: korunas(50_000), changes: [change(2_000_000), change(-500_000)] }), budgetOf({ approved: null, changes: [change(6_000_000)] }), budgetOf({ approved: null, changes: [] })]).toEqual([6_500_000, 6_000_000, null]);
  });

  test('is drawn by what moved in that year, also for the contribution of another', () => {
    const late = aPayment({ on: '2025-01-10', amount: -60_000, allocated: { 2024: -60_000 } });
    const own = aPayment({ number: 2, on: '2025-03-10', amount: -20_000, allocated: { 2025: -20_000 } });
    expect(course(2025, { approved: korunas(100_000) }, [late, own])).toMatchObject({
      total: { expected: 6_000_000, moved: 8_000_000, ofOtherYears: 6_000_000, outstanding: 4_000_000 },
      left: 2_000_000,
      lacking: 2_000_000,
    });
  });

  test('of the coordinator is filled by what came in, less what went back', () => {
    const paid = aPayment({ on: '2024-04-10', amount: 70_000, allocated: { 2024: 70_000 } });
    const back = aPayment({ number: 2, on: '2024-05-10', amount: -10_000, allocated: { 2024: -10_000 } });
    expect(course(2024, { approved: korunas(60_000) }, [paid, back], 'coordinator')).toMatchObject({ total: { moved: 6_000_000, outstanding: 0 }, left: 0, lacking: 0 });
  });

  test('is compared with nothing while it is not known', () => {
    expect(course(2024, {}, [])).toMatchObject({ budget: null, left: null, lacking: null, total: { moved: 0 } });
  });
});

describe('the budget of a new year', () => {
  const last: BudgetYear = { year: 2024, revision: 3, content: { ...emptyBudget, unit: '18', section: '6172', approved: korunas(60_000), note: 'Schváleno.' }, unparsed: {} };

  test('begins where that of the newest year before stands, without its amounts', () => {
    expect(startingBudget(2026, [last, { ...last, year: 2027 }], [])).toEqual({ content: { ...emptyBudget, unit: '18', section: '6172' }, from: { kind: 'year', year: 2024 } });
  });

  const withBudget = (chapter: string | null, number: number) => aLivedAgreement({ number, content: { budget: { department: null, unit: '18', chapter, note: null } } });

  test('begins with what the agreement says where there is none before', () => {
    expect(startingBudget(2024, [last], [withBudget('kybernetická bezpečnost', 1)])).toEqual({ content: { ...emptyBudget, unit: '18', chapter: 'kybernetická bezpečnost' }, from: { kind: 'agreement' } });
  });

  test('leaves open what agreements say differently', () => {
    expect(startingBudget(2024, [], [withBudget('kultura', 1), withBudget('školství', 2)]).content).toMatchObject({ unit: '18', chapter: null });
  });

  test('begins empty where nothing is known', () => {
    expect(startingBudget(2024, [], [])).toEqual({ content: emptyBudget, from: null });
  });
});
