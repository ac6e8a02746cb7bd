import type { Payment } from '#shared/domain/payments/payment';

/**
 * What went out and stayed out: a storno that came back takes away the newest payment before it of the same amount for the same contributions, which the
 * bank did not pay after all.
 */
export function paidOut(payments: readonly Payment[]): readonly Payment[] {
  const stornos = payments.filter(({ amount, reversal }) => amount > 0 && reversal);
  return stornos.reduce<readonly Payment[]>((left, storno) => {
    const reversed = left.findLast((payment) => isReversedBy(payment, storno));
    return left.filter((payment) => payment !== reversed);
  }, outgoing(payments));
}

const outgoing = (payments: readonly Payment[]): readonly Payment[] =>
  payments.filter(({ amount, reversal }) => amount < 0 && !reversal).toSorted((one, other) => one.bookedOn.localeCompare(other.bookedOn));

function isReversedBy({ amount, bookedOn, allocations }: Payment, storno: Payment): boolean {
  const sameContribution = ({ agreement, year }: Payment['allocations'][number]) => storno.allocations.some((each) => each.agreement === agreement && each.year === year);
  return amount + storno.amount === 0 && bookedOn <= storno.bookedOn && allocations.length > 0 && allocations.every(sameContribution);
}
