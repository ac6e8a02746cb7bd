import type { CreditTransfer } from '#shared/domain/payment-orders/payment-order';
import { paidOut } from '#shared/domain/payment-orders/paid-out';
import type { IssuedOrder } from '#shared/domain/payments/issued-order';
import type { Payment } from '#shared/domain/payments/payment';
import type { PlainDate } from '#shared/domain/plain-date';
import { dayInPrague } from '#shared/domain/prague-day';

/** Whether an order is still to be confirmed: `late` the bank should have paid it before today and no statement says so. */
export type OrderCourse = 'withdrawn' | 'confirmed' | 'waiting' | 'late';

/** An order, and the payment that confirms each of its transfers, in their order; null where none does yet. */
export type FollowedOrder = { readonly issued: IssuedOrder; readonly confirmedBy: readonly (Payment | null)[]; readonly course: OrderCourse };

/**
 * Orders with the payments that confirm them: what went out since the order was issued and did not come back, of the amount ordered, and belongs to the contribution it pays.
 * A payment confirms one transfer, the oldest that waits for it.
 */
export function followedOrders(orders: readonly IssuedOrder[], payments: readonly Payment[], today: PlainDate): readonly FollowedOrder[] {
  const free = new Set(paidOut(payments));
  return orders.map((issued) => {
    const confirmedBy = issued.withdrawn === null ? issued.order.transfers.map((transfer, index) => taken(free, confirmation(issued, transfer, index, [...free]))) : issued.order.transfers.map(() => null);
    return { issued, confirmedBy, course: courseOf(issued, confirmedBy, today) };
  });
}

/** The order that waits for the bank to pay a contribution; null where none does. */
export function waitingOrder(followed: readonly FollowedOrder[], { agreement, year }: IssuedOrder['pays'][number]): IssuedOrder | null {
  const waits = ({ issued, confirmedBy, course }: FollowedOrder) =>
    course !== 'withdrawn' && issued.pays.some((each, index) => each.agreement === agreement && each.year === year && confirmedBy[index] === null);
  return followed.findLast(waits)?.issued ?? null;
}

function confirmation({ order, pays }: IssuedOrder, transfer: CreditTransfer, index: number, payments: readonly Payment[]): Payment | null {
  const since = dayInPrague(order.createdAt);
  const paid = pays[index];
  const confirms = ({ amount, bookedOn, allocations }: Payment) =>
    amount + transfer.amount === 0 && bookedOn >= since && allocations.some(({ agreement, year }) => agreement === paid?.agreement && year === paid.year);
  return payments.find(confirms) ?? null;
}

function taken(free: Set<Payment>, payment: Payment | null): Payment | null {
  if (payment !== null) free.delete(payment);
  return payment;
}

function courseOf({ withdrawn, order }: IssuedOrder, confirmedBy: FollowedOrder['confirmedBy'], today: PlainDate): OrderCourse {
  if (withdrawn !== null) return 'withdrawn';
  if (confirmedBy.every((payment) => payment !== null)) return 'confirmed';
  return order.executeOn < today ? 'late' : 'waiting';
}
