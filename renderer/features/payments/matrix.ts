import type { Account } from '#shared/domain/payments/accounts';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { sumsOf, yearFigures, type YearFigures } from '#shared/domain/payments/figures/year-figures';

/** Contributions of all agreements by years, with their sums; haléře. */
export type Matrix = {
  /** Every year from the first to the last, without a gap. */
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
  readonly totals: readonly YearFigures[];
};

export type MatrixRow = { readonly account: Account; readonly cells: readonly (ContributionState | null)[]; readonly outstanding: number };

export function matrixOf(accounts: readonly Account[]): Matrix {
  const totals = yearFigures(accounts);
  const years = totals.map(({ year }) => year);
  return { years, rows: accounts.map((account) => rowOf(account, years)), totals };
}

function rowOf(account: Account, years: readonly number[]): MatrixRow {
  return { account, cells: years.map((year) => account.states.find((state) => state.year === year) ?? null), outstanding: owedOf(account.states) };
}

/** What is owed of contributions, haléře; what nobody has to pay yet is not. */
export const owedOf = (states: readonly ContributionState[]): number => sumsOf(states.filter(isAsked)).outstanding;

const isAsked = ({ status }: ContributionState): boolean => status !== 'expected';
