import type { Account } from '#shared/domain/payments/accounts';
import type { ContributionState } from '#shared/domain/payments/contribution';

/** Contributions of all agreements by years, with their sums; haléře. */
export type Matrix = {
  /** Every year from the first to the last, without a gap. */
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
  readonly totals: readonly YearTotal[];
};

export type MatrixRow = { readonly account: Account; readonly cells: readonly (ContributionState | null)[]; readonly outstanding: number };

export type YearTotal = { readonly year: number; readonly expected: number; readonly received: number; readonly outstanding: number };

export function matrixOf(accounts: readonly Account[]): Matrix {
  const states = accounts.flatMap((account) => account.states);
  const named = states.map(({ year }) => year);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const years = named.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { years, rows: accounts.map((account) => rowOf(account, years)), totals: years.map((year) => totalOf(year, states)) };
}

function rowOf(account: Account, years: readonly number[]): MatrixRow {
  return { account, cells: years.map((year) => account.states.find((state) => state.year === year) ?? null), outstanding: sumOf(account.states.filter(isAsked), ({ outstanding }) => outstanding) };
}

function totalOf(year: number, states: readonly ContributionState[]): YearTotal {
  const ofYear = states.filter((state) => state.year === year);
  return { year, expected: sumOf(ofYear, ({ expected }) => expected), received: sumOf(ofYear, ({ paid, refunded }) => paid - refunded), outstanding: sumOf(ofYear, ({ outstanding }) => outstanding) };
}

/** What nobody has to pay yet is not owed. */
const isAsked = ({ status }: ContributionState): boolean => status !== 'expected';

const sumOf = (states: readonly ContributionState[], amount: (state: ContributionState) => number): number => states.reduce((sum, state) => sum + amount(state), 0);
