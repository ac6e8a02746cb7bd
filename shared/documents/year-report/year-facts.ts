import { roleIn, type Books } from '#shared/documents/payment-tables/books';
import type { ToldContribution } from '#shared/documents/payment-tables/contributions-table';
import { accountsOn, type Account } from '#shared/domain/payments/accounts';
import { isClosed, type ClosedYear, type ClosingBalance } from '#shared/domain/payments/closed-year';
import { balanceDifferences, closingBalances, type BalanceDifference } from '#shared/domain/payments/closing-balances';
import { closingFindings, type ClosingFinding } from '#shared/domain/payments/closing-findings';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { Payment } from '#shared/domain/payments/payment';
import { partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** What the report of one year tells. */
export type YearFacts = {
  readonly books: Books;
  readonly year: number;
  /** Everything is as it was at the end of this day: the last of the year, or today while the year runs. */
  readonly day: PlainDate;
  readonly accounts: readonly Account[];
  /** As they stood at the end of the year before. */
  readonly before: readonly Account[];
  /** Contributions of this year and of those before; with the figures kept at the closing where the year is closed. */
  readonly contributions: readonly ToldContribution[];
  /** Payments booked in the year. */
  readonly payments: readonly Payment[];
  /** Every time it was closed, the first one first. */
  readonly closings: readonly ClosedYear[];
  /** What is not as it was when the year was closed last. */
  readonly differences: readonly BalanceDifference[];
  readonly findings: readonly ClosingFinding[];
};

export function yearFacts(books: Books, year: number): YearFacts {
  const { agreements, bookkeeping, today } = books;
  const end = plainDate(year, 12, 31);
  const day = today < end ? today : end;
  const on = (date: PlainDate) => accountsOn(agreements, bookkeeping, roleIn(books), date);
  const accounts = on(day);
  const closings = bookkeeping.closed.filter((closed) => closed.year === year);
  const last = closings.at(-1);
  const balances = closingBalances({ agreements, moved: bookkeeping, role: roleIn(books) }, year);
  const states = accounts.flatMap((account) => account.states).filter((state) => state.year <= year);
  return {
    books,
    year,
    day,
    accounts,
    before: on(plainDate(year - 1, 12, 31)),
    contributions: last !== undefined && isClosed(closings, year) ? last.balances.map((balance) => asKept(balance, states)) : states,
    payments: bookkeeping.payments.filter(({ bookedOn }) => partsOf(bookedOn).year === year),
    closings,
    differences: last === undefined ? [] : balanceDifferences(last, balances),
    findings: closingFindings(bookkeeping, balances, year, today),
  };
}

/** A contribution with the figures kept at the closing; days are told as they are known now. */
function asKept(kept: ClosingBalance, states: readonly ContributionState[]): ToldContribution {
  const state = states.find(({ agreement, year }) => agreement === kept.agreement && year === kept.year);
  if (state === undefined) return { ...kept, instalment: null, dueOn: null, coveredOn: null, daysLate: 0, status: null };
  return { ...state, ...kept, status: state.outstanding === kept.outstanding ? state.status : null };
}
