import type { Account } from '#shared/domain/payments/accounts';
import type { ContributionState } from '#shared/domain/payments/contribution';

/** The sums of contributions; haléře. */
export type ContributionSums = {
  readonly expected: number;
  /** What was paid less what was refunded. */
  readonly received: number;
  readonly outstanding: number;
};

/** The sums of the contributions for one year, whenever they were paid. */
export type YearFigures = ContributionSums & { readonly year: number };

/** Every year from the first contribution to the last, without a gap. */
export function yearFigures(accounts: readonly Account[]): readonly YearFigures[] {
  const states = accounts.flatMap((account) => account.states);
  const named = states.map(({ year }) => year);
  if (named.length === 0) return [];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, ...sumsOf(states.filter(({ year }) => year === first + index)) }));
}

export function sumsOf(states: readonly ContributionState[]): ContributionSums {
  const sum = (amount: (state: ContributionState) => number): number => states.reduce((total, state) => total + amount(state), 0);
  return { expected: sum(({ expected }) => expected), received: sum(({ paid, refunded }) => paid - refunded), outstanding: sum(({ outstanding }) => outstanding) };
}
