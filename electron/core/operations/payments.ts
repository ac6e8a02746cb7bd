import { withBudget } from '#core/payments/budgets';
import { changeBookkeeping } from '#core/payments/change-bookkeeping';
import { findPayment, withAllocations, withoutPayment, withPayment } from '#core/payments/change-payments';
import { withClosedYear, withReopenedYear, type Signed } from '#core/payments/closing';
import { withDecision, withoutDecision } from '#core/payments/decisions';
import { withAllLearnt, withLearnt, withoutLearnt, type Learner } from '#core/payments/learning';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';
import type { WrittenPayment } from '#shared/api/payments';
import type { Allocation, Payment } from '#shared/domain/payments/payment';

/** Payments, what is decided about contributions, budgets and closed years. */
export function paymentOperations({ ledger, clock, ids, userName }: Ports): AppHandlers['payments'] {
  const signed = (): Signed => ({ by: userName(), at: clock.now() });
  const learner = (): Learner => ({ newId: () => ids.learntAccountId(), signed: signed() });

  const written = ({ note, ...payment }: WrittenPayment, allocations: readonly Allocation[]): Payment => ({
    id: ids.paymentId(),
    ...payment,
    valueOn: null,
    reversal: false,
    message: null,
    reference: null,
    origin: { kind: 'written', ...signed(), note },
    allocations,
  });

  return {
    list: async () => (await ledger.read()).bookkeeping,
    write: ({ payment, allocations }) => changeBookkeeping(ledger, (present, all) => withPayment(present, all, written(payment, allocations))),
    allocate: ({ id, allocations, learn }) =>
      changeBookkeeping(ledger, (present, all) => {
        const next = withAllocations(present, all, id, allocations);
        return learn ? withLearnt(next, all, findPayment(next, id), learner()) : next;
      }),
    allocateAll: ({ allocated }) =>
      changeBookkeeping(ledger, (present, all) => {
        const next = allocated.reduce((before, { id, allocations }) => withAllocations(before, all, id, allocations), present);
        const taught = allocated.filter(({ learn }) => learn).map(({ id }) => findPayment(next, id));
        return withAllLearnt(next, all, taught, learner());
      }),
    remove: ({ id }) => changeBookkeeping(ledger, (present) => withoutPayment(present, id)),
    decide: ({ decision }) => changeBookkeeping(ledger, (present, all) => withDecision(present, all, { ...decision, id: ids.adjustmentId(), ...signed() }, clock.today())),
    takeBackDecision: ({ id }) => changeBookkeeping(ledger, (present) => withoutDecision(present, id)),
    forget: ({ id }) => changeBookkeeping(ledger, (present) => withoutLearnt(present, id)),
    updateBudget: (budget) => changeBookkeeping(ledger, (present) => withBudget(present, budget)),
    closeYear: ({ year }) => changeBookkeeping(ledger, (present, all) => withClosedYear(present, all, year, clock.today(), signed())),
    reopenYear: ({ year, reason }) => changeBookkeeping(ledger, (present) => withReopenedYear(present, year, reason, signed())),
  };
}
