import { Failure } from '#core/failure';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { isClosed } from '#shared/domain/payments/closed-year';
import type { BudgetYear } from '#shared/domain/payments/budget-year';

/** @param saved with the revision it was read at @throws Failure `changed-meanwhile`, `year-closed` */
export function withBudget(bookkeeping: Bookkeeping, saved: BudgetYear): Bookkeeping {
  const { budgets, closed } = bookkeeping;
  if (isClosed(closed, saved.year)) throw new Failure({ code: 'year-closed', year: saved.year });
  const revision = budgets.find(({ year }) => year === saved.year)?.revision ?? 0;
  if (revision !== saved.revision) throw new Failure({ code: 'changed-meanwhile', revision });
  const others = budgets.filter(({ year }) => year !== saved.year);
  return { ...bookkeeping, budgets: [...others, { ...saved, revision: revision + 1 }].toSorted((one, other) => one.year - other.year) };
}
