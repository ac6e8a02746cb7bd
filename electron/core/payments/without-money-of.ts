import type { AgreementId } from '#shared/domain/agreement';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { ClosedYear } from '#shared/domain/payments/closed-year';
import type { Payment } from '#shared/domain/payments/payment';

type Gone = ReadonlySet<AgreementId>;

/**
 * What is kept of payments when agreements leave the ledger for good, which only the sample does: what was written, decided, issued and closed for them alone goes
 * too. What a bank told stays and waits to be allocated, and what was learnt from it for them is forgotten.
 */
export function withoutMoneyOf(bookkeeping: Bookkeeping, gone: Gone): Bookkeeping {
  const isKept = ({ agreement }: { readonly agreement: AgreementId }) => !gone.has(agreement);
  const touched = new Set(bookkeeping.payments.filter(({ allocations }) => !allocations.every(isKept)).map(({ id }) => id));
  return {
    ...bookkeeping,
    payments: bookkeeping.payments.flatMap((payment) => (touched.has(payment.id) ? withoutAllocationsTo(payment, gone) : payment)),
    learnt: bookkeeping.learnt.filter(({ from }) => !touched.has(from)),
    adjustments: bookkeeping.adjustments.filter(isKept),
    requests: bookkeeping.requests.filter(isKept),
    orders: bookkeeping.orders.filter(({ pays }) => pays.some(isKept)),
    closed: bookkeeping.closed.flatMap((each) => withoutBalancesOf(each, gone)),
  };
}

function withoutAllocationsTo(payment: Payment, gone: Gone): readonly Payment[] {
  const allocations = payment.allocations.filter(({ agreement }) => !gone.has(agreement));
  return allocations.length === 0 && payment.origin.kind === 'written' ? [] : [{ ...payment, allocations }];
}

function withoutBalancesOf(year: ClosedYear, gone: Gone): readonly ClosedYear[] {
  const balances = year.balances.filter(({ agreement }) => !gone.has(agreement));
  return balances.length === 0 && year.balances.length > 0 ? [] : [{ ...year, balances }];
}
