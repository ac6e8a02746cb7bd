import type { DueRule } from '#shared/domain/agreement';
import type { ContributionState, ContributionStatus } from '#shared/domain/payments/contribution';
import { addDays, type PlainDate } from '#shared/domain/plain-date';

/** So many days before a day that is the same every year the contribution is due. */
const noticeOfFixedDay = 30;

type Amounts = Pick<ContributionState, 'expected' | 'paid' | 'waived' | 'refunded' | 'outstanding'>;

/**
 * How a contribution stands.
 * @param rule a delivered request makes a contribution due at once; a fixed day thirty days before it
 */
export function contributionStatusOf(amounts: Amounts, dueOn: PlainDate | null, rule: DueRule['kind'], day: PlainDate): ContributionStatus {
  if (amounts.outstanding < 0) return 'overpaid';
  return settledStatus(amounts) ?? openStatus(amounts, dueOn, rule, day);
}

/** Null where something is still to be paid, or nothing ever was. */
function settledStatus({ paid, waived, refunded, outstanding }: Amounts): ContributionStatus | null {
  if (outstanding > 0) return null;
  if (refunded > 0) return 'refunded';
  if (paid > 0) return 'paid';
  return waived > 0 ? 'waived' : null;
}

function openStatus({ expected, paid, refunded }: Amounts, dueOn: PlainDate | null, rule: DueRule['kind'], day: PlainDate): ContributionStatus {
  if (paid > refunded) return 'paid-in-part';
  if (expected === 0 || dueOn === null) return 'expected';
  if (dueOn < day) return 'overdue';
  return rule === 'after-request' || day >= addDays(dueOn, -noticeOfFixedDay) ? 'due' : 'expected';
}
