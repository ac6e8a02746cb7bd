import type { ContributionState, ContributionStatus } from '#shared/domain/payments/contribution';
import type { DueDay } from '#shared/domain/payments/due-day';
import { addDays, type PlainDate } from '#shared/domain/plain-date';

/** So many days before a day that is the same every year the contribution is due. */
const noticeOfFixedDay = 30;

type Amounts = Pick<ContributionState, 'expected' | 'paid' | 'waived' | 'refunded' | 'outstanding'>;

/** How a contribution stands. A delivered request makes it due at once; a fixed day thirty days before it. */
export function contributionStatusOf(amounts: Amounts, due: DueDay | null, day: PlainDate): ContributionStatus {
  if (amounts.outstanding < 0) return 'overpaid';
  return settledStatus(amounts) ?? openStatus(amounts, due, day);
}

/** Null where something is still to be paid, or nothing ever was. */
function settledStatus({ paid, waived, refunded, outstanding }: Amounts): ContributionStatus | null {
  if (outstanding > 0) return null;
  if (refunded > 0) return 'refunded';
  if (paid > 0) return 'paid';
  return waived > 0 ? 'waived' : null;
}

function openStatus({ expected, paid, refunded }: Amounts, due: DueDay | null, day: PlainDate): ContributionStatus {
  if (paid > refunded) return 'paid-in-part';
  if (expected === 0 || due === null) return 'expected';
  if (due.on < day) return 'overdue';
  return due.from !== null || day >= addDays(due.on, -noticeOfFixedDay) ? 'due' : 'expected';
}
