import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { amendmentsOf } from '#shared/domain/amendments';
import { roleOf } from '#shared/domain/office';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { isClosed, type ClosedYear } from '#shared/domain/payments/closed-year';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import { partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** Who does it, and when (UTC). */
export type Signed = { readonly by: string; readonly at: string };

/** @throws Failure `year-closed` where one of the days lies in a closed year */
export function mustBeOpen({ closed }: Bookkeeping, days: readonly PlainDate[]): void {
  const year = days.map((day) => partsOf(day).year).find((each) => isClosed(closed, each));
  if (year !== undefined) throw new Failure({ code: 'year-closed', year });
}

/** Closes a year with the balances of all contributions at its end. @throws Failure `year-closed`, `year-not-over` */
export function withClosedYear(bookkeeping: Bookkeeping, ledger: Ledger, year: number, today: PlainDate, signed: Signed): Bookkeeping {
  if (isClosed(bookkeeping.closed, year)) throw new Failure({ code: 'year-closed', year });
  if (partsOf(today).year <= year) throw new Failure({ code: 'year-not-over', year });
  return { ...bookkeeping, closed: [...bookkeeping.closed, { year, balances: balancesAt(ledger, plainDate(year, 12, 31)), ...signed, reopened: null }] };
}

/** @throws Failure `year-not-closed` */
export function withReopenedYear(bookkeeping: Bookkeeping, year: number, reason: string, signed: Signed): Bookkeeping {
  if (!isClosed(bookkeeping.closed, year)) throw new Failure({ code: 'year-not-closed', year });
  const reopened = (each: ClosedYear): ClosedYear => (each.year === year && each.reopened === null ? { ...each, reopened: { ...signed, reason } } : each);
  return { ...bookkeeping, closed: bookkeeping.closed.map(reopened) };
}

function balancesAt({ agreements, bookkeeping, office }: Ledger, day: PlainDate): ClosedYear['balances'] {
  const role = roleOf(office.content.partyId);
  const own = agreements.filter(({ content, removedAt }) => content.amendment === null && removedAt === null);
  return own.flatMap((agreement) =>
    contributionStates({ agreement, amendments: amendmentsOf(agreements, agreement.id), role, day }, bookkeeping)
      .filter(({ year }) => year <= partsOf(day).year)
      .map(({ agreement: id, year, expected, paid, waived, refunded, outstanding }) => ({ agreement: id, year, expected, paid, waived, refunded, outstanding })),
  );
}
