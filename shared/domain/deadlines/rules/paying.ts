import { contributionsOf } from '#shared/domain/deadlines/contributions';
import { endOfPeriod, moved, type PeriodEnd } from '#shared/domain/deadlines/period';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { contentOn, contentsInTime } from '#shared/domain/life/contents-in-time';
import { factsOfKind } from '#shared/domain/life/fact';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';

/**
 * The contribution of each year is paid by the fixed day the agreement names, or within so many days of the delivery of the request. Whether a past
 * one was paid no fact says, so only those to come are told.
 */
export const paying: Rule = (view) =>
  contributionsOf(view).flatMap(({ year }) => {
    const due = dueOf(year, view);
    if (due === null || due.on < view.today) return [];
    return [{ kind: 'pay', ...due, basis: 'agreement', source: 'ujednání o splatnosti příspěvku', year, metOn: null }];
  });

/** Null where the day follows from a request that has not been delivered, or where it is not agreed. */
function dueOf(year: number, { agreement, amendments, today, facts }: DeadlineView): (PeriodEnd & { readonly from: PlainDate | null }) | null {
  const contents = contentsInTime(agreement, amendments, today);
  const requestedOn = factsOfKind(facts, 'payment-requested').find((fact) => fact.year === year)?.on ?? null;
  const { due } = contentOn(contents, requestedOn ?? plainDate(year, 1, 1)).payment;
  if (due.kind === 'fixed-day') return { ...moved(plainDate(year, due.month, due.day)), from: null };
  const end = requestedOn === null || due.days === null ? null : endOfPeriod(requestedOn, { count: due.days, unit: 'days' });
  return end === null ? null : { ...end, from: requestedOn };
}
