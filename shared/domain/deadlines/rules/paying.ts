import { contributionStatesOf } from '#shared/domain/deadlines/contributions';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { factsOfKind } from '#shared/domain/life/fact';
import { roleOf } from '#shared/domain/office';
import { dueDayOf } from '#shared/domain/payments/due-day';
import { movementsOf } from '#shared/domain/payments/movement';
import { partsOf } from '#shared/domain/plain-date';

/**
 * The contribution of each year is paid by the fixed day the agreement names, or within so many days of the delivery of the request; what covered it meets it.
 * Years before this one are told only since the first that was asked for or on which money moved: what was paid before anybody wrote it down is not known to lack anything.
 */
export const paying: Rule = (view) => {
  const { agreement, amendments, today } = view;
  const firstTold = firstYearKnown(view);
  return contributionStatesOf(view).flatMap(({ year, expected, coveredOn }) => {
    const due = year < firstTold || expected === 0 ? null : dueDayOf(year, agreement, amendments, today);
    return due === null ? [] : [{ kind: 'pay', ...due, basis: 'agreement', source: 'ujednání o splatnosti příspěvku', year, metOn: coveredOn }];
  });
};

function firstYearKnown({ agreement, amendments, office, today, facts, moved }: DeadlineView): number {
  const requested = factsOfKind(facts, 'payment-requested').map(({ year }) => year);
  const touched = movementsOf({ agreement, amendments, role: roleOf(office.partyId), day: today }, moved).map(({ year }) => year);
  return Math.min(partsOf(today).year, ...requested, ...touched);
}
