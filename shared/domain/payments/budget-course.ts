import type { AgreementId } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import type { BudgetYearContent } from '#shared/domain/payments/budget-year';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { Allocation, Payment } from '#shared/domain/payments/payment';
import { partsOf } from '#shared/domain/plain-date';

/** One contribution against the money of a budget year; haléře. */
export type BudgetLine = {
  readonly agreement: AgreementId;
  /** What is expected of the contribution of that year. */
  readonly expected: number;
  /** What moved in that year, whichever year's contribution it was for, less what went back. */
  readonly moved: number;
  /** What of it belongs to contributions of other years. */
  readonly ofOtherYears: number;
  /** What is still missing of the contribution of that year. */
  readonly outstanding: number;
};

/** A budget against what happened; haléře. */
export type BudgetCourse = {
  /** Approved and changed; null where nothing was written down. */
  readonly budget: number | null;
  readonly lines: readonly BudgetLine[];
  readonly total: Omit<BudgetLine, 'agreement'>;
  /** What of the budget has not moved yet; negative where more did; null without a budget. */
  readonly left: number | null;
  /** What the budget lacks for what moved and what is still missing; zero where it suffices, null without a budget. */
  readonly lacking: number | null;
};

/** A budget counts money in the year it moves (peněžní tok), not in the year it is for. */
export function budgetCourse(year: number, content: Pick<BudgetYearContent, 'approved' | 'changes'>, states: readonly ContributionState[], payments: readonly Payment[], role: OfficeRole): BudgetCourse {
  const ofYear = states.filter((state) => state.year === year);
  const movements = payments.filter(({ bookedOn }) => partsOf(bookedOn).year === year).flatMap(({ allocations }) => allocations);
  const agreements = [...new Set([...ofYear, ...movements].map(({ agreement }) => agreement))];
  const lines = agreements.map((agreement) => lineOf(ofYear.find((state) => state.agreement === agreement), movements.filter((each) => each.agreement === agreement), { agreement, year, role }));
  const budget = budgetOf(content);
  const total = { expected: sumOf(lines, 'expected'), moved: sumOf(lines, 'moved'), ofOtherYears: sumOf(lines, 'ofOtherYears'), outstanding: sumOf(lines, 'outstanding') };
  const needed = total.moved + lines.reduce((sum, { outstanding }) => sum + Math.max(0, outstanding), 0);
  return { budget, lines, total, left: budget === null ? null : budget - total.moved, lacking: budget === null ? null : Math.max(0, needed - budget) };
}

type Of = { readonly agreement: AgreementId; readonly year: number; readonly role: OfficeRole };

function lineOf(state: ContributionState | undefined, movements: readonly Allocation[], { agreement, year, role }: Of): BudgetLine {
  const towards = (counted: readonly Allocation[]) => counted.reduce((sum, { amount }) => sum + (role === 'coordinator' ? amount : -amount), 0);
  return { agreement, expected: state?.expected ?? 0, moved: towards(movements), ofOtherYears: towards(movements.filter((each) => each.year !== year)), outstanding: state?.outstanding ?? 0 };
}

/** The approved budget with its changes; null where nothing of it was written down. */
export function budgetOf({ approved, changes }: Pick<BudgetYearContent, 'approved' | 'changes'>): number | null {
  const amounts = [approved, ...changes.map(({ amount }) => amount)].filter((amount) => amount !== null);
  return amounts.length === 0 ? null : amounts.reduce<number>((sum, amount) => sum + amount, 0);
}

const sumOf = (lines: readonly BudgetLine[], figure: Exclude<keyof BudgetLine, 'agreement'>): number => lines.reduce((sum, line) => sum + line[figure], 0);
