import type { OfficeRole } from '#shared/domain/office';
import type { Adjustment } from '#shared/domain/payments/adjustment';
import type { ContributionView } from '#shared/domain/payments/contribution';
import type { Allocation, Payment, PaymentId } from '#shared/domain/payments/payment';
import { compareDays, type PlainDate } from '#shared/domain/plain-date';

/** What moved and what was decided, of all agreements. */
export type MoneyMoved = { readonly payments: readonly Payment[]; readonly adjustments: readonly Adjustment[] };

/** One thing that changes how the contribution of a year stands; haléře. */
export type Movement = {
  readonly year: number;
  readonly on: PlainDate;
  readonly payment: PaymentId | null;
  readonly paid: number;
  readonly refunded: number;
  readonly waived: number;
  /** What the parties settled as due; null for anything else. */
  readonly settled: number | null;
};

/** What happened to the contributions of the agreement until the end of the day, by days. */
export function movementsOf({ agreement: { id }, role, day }: ContributionView, { payments, adjustments }: MoneyMoved): readonly Movement[] {
  const ofPayments = payments.flatMap((payment) => payment.allocations.filter(({ agreement }) => agreement === id).map((allocation) => allocated(payment, allocation, role)));
  const decided = adjustments.filter(({ agreement }) => agreement === id).map(decidedBy);
  return [...ofPayments, ...decided].filter(({ on }) => on <= day).toSorted((one, other) => compareDays(one.on, other.on));
}

/** The coordinator is paid by what comes in, a region pays by what goes out; the other way money is refunded. A storno takes back what it reverses. */
function allocated({ id, bookedOn, reversal }: Payment, { year, amount }: Allocation, role: OfficeRole): Movement {
  const towards = role === 'coordinator' ? amount : -amount;
  const pays = reversal ? towards < 0 : towards > 0;
  return { year, on: bookedOn, payment: id, paid: pays ? towards : 0, refunded: pays ? 0 : -towards, waived: 0, settled: null };
}

function decidedBy(adjustment: Adjustment): Movement {
  const { year, on, kind } = adjustment;
  return { year, on, payment: null, paid: 0, refunded: 0, waived: kind === 'waiver' ? adjustment.amount : 0, settled: kind === 'settlement' ? adjustment.due : null };
}
