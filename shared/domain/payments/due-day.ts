import type { Agreement } from '#shared/domain/agreement';
import { endOfPeriod, moved, type PeriodEnd } from '#shared/domain/deadlines/period';
import { contentOn, contentsInTime } from '#shared/domain/life/contents-in-time';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';

/** The last day to pay, and the delivery of the request it is counted from, where it is. */
export type DueDay = PeriodEnd & { readonly from: PlainDate | null };

/**
 * The last day to pay the contribution of a year: the fixed day the agreement names, or so many days after the delivery of the request; one that falls on a
 * Saturday, Sunday or holiday moves to the next working day (§ 607 občanského zákoníku). Null where the request was not delivered, or nothing is agreed.
 * @param today the day until which facts are known
 */
export function dueDayOf(year: number, agreement: Agreement, amendments: readonly Agreement[], today: PlainDate): DueDay | null {
  const requestedOn = requestDelivered(year, agreement, today);
  const { due } = contentOn(contentsInTime(agreement, amendments, today), requestedOn ?? plainDate(year, 1, 1)).payment;
  if (due.kind === 'fixed-day') return { ...moved(plainDate(year, due.month, due.day)), from: null };
  const end = requestedOn === null || due.days === null ? null : endOfPeriod(requestedOn, { count: due.days, unit: 'days' });
  return end === null ? null : { ...end, from: requestedOn };
}

function requestDelivered(year: number, { facts }: Agreement, today: PlainDate): PlainDate | null {
  const requests = factsOfKind(standingFacts(facts), 'payment-requested').filter(({ on }) => on <= today);
  return requests.find((request) => request.year === year)?.on ?? null;
}
