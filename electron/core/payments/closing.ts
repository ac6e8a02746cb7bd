import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { roleOf } from '#shared/domain/office';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { closedYearFrom, isClosed, type ClosedYear } from '#shared/domain/payments/closed-year';
import { closingBalances } from '#shared/domain/payments/closing-balances';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';

/** Who does it, and when (UTC). */
export type Signed = { readonly by: string; readonly at: string };

/** @throws Failure `year-closed` where one of the days lies in a closed year or before one */
export function mustBeOpen({ closed }: Bookkeeping, days: readonly PlainDate[]): void {
  const year = days.map((day) => closedYearFrom(closed, partsOf(day).year)).find((each) => each !== null);
  if (year !== undefined) throw new Failure({ code: 'year-closed', year });
}

/** Closes a year with the balances of all contributions at its end. @throws Failure `year-closed`, `year-not-over` */
export function withClosedYear(bookkeeping: Bookkeeping, ledger: Ledger, year: number, today: PlainDate, signed: Signed): Bookkeeping {
  if (isClosed(bookkeeping.closed, year)) throw new Failure({ code: 'year-closed', year });
  if (partsOf(today).year <= year) throw new Failure({ code: 'year-not-over', year });
  const { agreements, office } = ledger;
  const balances = closingBalances({ agreements, moved: bookkeeping, role: roleOf(office.content.partyId) }, year);
  return { ...bookkeeping, closed: [...bookkeeping.closed, { year, balances, ...signed, reopened: null }] };
}

/** @throws Failure `year-not-closed` */
export function withReopenedYear(bookkeeping: Bookkeeping, year: number, reason: string, signed: Signed): Bookkeeping {
  if (!isClosed(bookkeeping.closed, year)) throw new Failure({ code: 'year-not-closed', year });
  const reopened = (each: ClosedYear): ClosedYear => (each.year === year && each.reopened === null ? { ...each, reopened: { ...signed, reason } } : each);
  return { ...bookkeeping, closed: bookkeeping.closed.map(reopened) };
}
