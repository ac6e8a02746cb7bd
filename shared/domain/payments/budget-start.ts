import type { Agreement } from '#shared/domain/agreement';
import { emptyBudget, type BudgetYear, type BudgetYearContent } from '#shared/domain/payments/budget-year';

/** What a year's budget line begins with, and where that comes from; null where nothing is known. */
export type BudgetStart = { readonly content: BudgetYearContent; readonly from: { readonly kind: 'year'; readonly year: number } | { readonly kind: 'agreement' } | null };

/**
 * The line of the newest year before says where in the budget the contributions stand, amounts begin empty. Without one the agreements say the
 * organisational unit and the chapter, where those that say any say the same.
 */
export function startingBudget(year: number, budgets: readonly BudgetYear[], agreements: readonly Agreement[]): BudgetStart {
  const before = budgets.filter((budget) => budget.year < year).toSorted((one, other) => one.year - other.year).at(-1);
  if (before !== undefined) {
    const { unit, chapter, section, item, source } = before.content;
    return { content: { ...emptyBudget, unit, chapter, section, item, source }, from: { kind: 'year', year: before.year } };
  }
  const own = agreements.filter(({ content, removedAt }) => content.amendment === null && removedAt === null);
  const [unit, chapter] = [said(own.map(({ content }) => content.budget.unit)), said(own.map(({ content }) => content.budget.chapter))];
  return { content: { ...emptyBudget, unit, chapter }, from: unit === null && chapter === null ? null : { kind: 'agreement' } };
}

function said(texts: readonly (string | null)[]): string | null {
  const different = [...new Set(texts.filter((text) => text !== null))];
  return different.length === 1 ? (different[0] ?? null) : null;
}
