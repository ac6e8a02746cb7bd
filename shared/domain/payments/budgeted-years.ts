import type { AgreementId } from '#shared/domain/agreement';
import { courseOf } from '#shared/domain/life/course';
import type { Account } from '#shared/domain/payments/accounts';
import { budgetOf } from '#shared/domain/payments/budget-course';
import type { BudgetYear } from '#shared/domain/payments/budget-year';
import { compareDays, type PlainDate } from '#shared/domain/plain-date';

/** The years in whose budget the contribution of an agreement has room, the oldest first. */
export type BudgetedYears = (agreement: AgreementId) => readonly number[];

/**
 * What the budgets of the office have room for. A budget is one sum for all agreements, so it is taken by the oldest first, as they were concluded: it is a
 * new agreement that waits for a budget change, never those the budget was made for.
 */
export function budgetedYears(budgets: readonly BudgetYear[], accounts: readonly Account[], day: PlainDate): BudgetedYears {
  const years = new Map<AgreementId, readonly number[]>();
  const oldestFirst = accounts.map((account) => ({ ...account, concludedOn: courseOf(account.agreement, day).concludedOn })).toSorted(byConclusion);
  for (const { year, content } of budgets.toSorted((one, other) => one.year - other.year)) {
    let left = budgetOf(content) ?? 0;
    for (const { agreement, states } of oldestFirst) {
      const expected = states.find((state) => state.year === year)?.expected ?? 0;
      left -= expected;
      if (expected > 0 && left >= 0) years.set(agreement.id, [...(years.get(agreement.id) ?? []), year]);
    }
  }
  return (agreement) => years.get(agreement) ?? [];
}

type Concluded = Account & { readonly concludedOn: PlainDate | null };

/** One paid by habit, of whose conclusion nothing is written, comes last. */
function byConclusion({ concludedOn: one }: Concluded, { concludedOn: other }: Concluded): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareDays(one, other);
}
