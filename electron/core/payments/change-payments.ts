import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { mustBeOpen } from '#core/payments/closing';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { paymentSchema, type Allocation, type Payment, type PaymentId } from '#shared/domain/payments/payment';

/** @throws Failure `not-found` */
export function findPayment({ payments }: Bookkeeping, id: PaymentId): Payment {
  const found = payments.find((payment) => payment.id === id);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'payment', id });
  return found;
}

/**
 * A payment as it may be kept: what is allocated has its sign, is no more than it, and belongs to agreements of this ledger.
 * @throws Failure `invalid-input`, `not-found`, `year-closed`
 */
export function admitted(payment: Payment, ledger: Ledger): Payment {
  mustBeOpen(ledger.bookkeeping, [payment.bookedOn]);
  payment.allocations.forEach(({ agreement }) => findAgreement(ledger, agreement));
  const checked = paymentSchema.safeParse(payment);
  if (!checked.success) throw new Failure({ code: 'invalid-input', issues: [{ path: ['allocations'], code: 'amount-too-large' }] });
  return checked.data;
}

export function withPayment(bookkeeping: Bookkeeping, ledger: Ledger, payment: Payment): Bookkeeping {
  return { ...bookkeeping, payments: [...bookkeeping.payments, admitted(payment, ledger)] };
}

export function withAllocations(bookkeeping: Bookkeeping, ledger: Ledger, id: PaymentId, allocations: readonly Allocation[]): Bookkeeping {
  const next = admitted({ ...findPayment(bookkeeping, id), allocations }, ledger);
  return { ...bookkeeping, payments: bookkeeping.payments.map((payment) => (payment.id === id ? next : payment)) };
}

/** Takes back a written payment, and what was learnt from it. @throws Failure `payment-of-statement`, `year-closed`, `not-found` */
export function withoutPayment(bookkeeping: Bookkeeping, id: PaymentId): Bookkeeping {
  const { origin, bookedOn } = findPayment(bookkeeping, id);
  if (origin.kind === 'statement') throw new Failure({ code: 'payment-of-statement', fileName: bookkeeping.statements.find((statement) => statement.id === origin.statement)?.fileName ?? '' });
  mustBeOpen(bookkeeping, [bookedOn]);
  return { ...bookkeeping, payments: bookkeeping.payments.filter((payment) => payment.id !== id), learnt: bookkeeping.learnt.filter(({ from }) => from !== id) };
}
