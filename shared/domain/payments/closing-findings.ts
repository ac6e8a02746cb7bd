import { followedOrders } from '#shared/domain/payment-orders/confirmations';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { ClosingBalance } from '#shared/domain/payments/closed-year';
import { unallocated } from '#shared/domain/payments/payment';
import { statementFindings, type StatementFinding } from '#shared/domain/payments/statement-findings';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';

/** What is worth knowing before a year is closed; nothing of it forbids it but that the year has not passed. Amounts in haléře. */
export type ClosingFinding =
  | { readonly kind: 'not-over' }
  | { readonly kind: 'unallocated'; readonly count: number; readonly amount: number }
  | { readonly kind: 'outstanding'; readonly count: number; readonly amount: number }
  | { readonly kind: 'overpaid'; readonly count: number; readonly amount: number }
  | { readonly kind: 'unconfirmed-order'; readonly reference: string }
  | StatementFinding;

/** @param balances of the contributions at the end of the year, of the years before it too */
export function closingFindings(bookkeeping: Bookkeeping, balances: readonly ClosingBalance[], year: number, today: PlainDate): readonly ClosingFinding[] {
  const inYear = bookkeeping.payments.filter(({ bookedOn }) => partsOf(bookedOn).year === year);
  const late = followedOrders(bookkeeping.orders, bookkeeping.payments, today).filter(({ issued, course }) => course === 'late' && partsOf(issued.order.executeOn).year === year);
  return [
    ...(partsOf(today).year <= year ? [{ kind: 'not-over' } as const] : []),
    ...summed('unallocated', inYear.map((payment) => Math.abs(unallocated(payment)))),
    ...summed('outstanding', balances.map(({ outstanding }) => Math.max(0, outstanding))),
    ...summed('overpaid', balances.map(({ outstanding }) => Math.max(0, -outstanding))),
    ...late.map(({ issued }) => ({ kind: 'unconfirmed-order', reference: issued.order.reference }) as const),
    ...statementFindings(bookkeeping.statements, year, inYear.length > 0),
  ];
}

function summed(kind: 'unallocated' | 'outstanding' | 'overpaid', amounts: readonly number[]): readonly ClosingFinding[] {
  const counted = amounts.filter((amount) => amount !== 0);
  return counted.length === 0 ? [] : [{ kind, count: counted.length, amount: counted.reduce((sum, amount) => sum + amount, 0) }];
}
