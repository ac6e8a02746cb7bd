import { contributionsOf } from '#shared/domain/deadlines/contributions';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { factsOfKind } from '#shared/domain/life/fact';
import { addDays, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';
import { coordinatorRegion } from '#shared/domain/region';

/**
 * The coordinator asks for the contribution of each year by the day it set for itself; the delivered call or invoice meets it. Years before this one
 * are told only since the first that was asked for: what was paid before anybody wrote it down is not known to lack anything.
 */
export const requestOfPayment: Rule = (view) => {
  if (view.office.partyId !== coordinatorRegion) return [];
  const requested = factsOfKind(view.facts, 'payment-requested');
  const firstTold = Math.min(partsOf(view.today).year, ...requested.map(({ year }) => year));
  return contributionsOf(view).flatMap(({ year }) => {
    const on = requestDay(year, view);
    if (on === null || year < firstTold) return [];
    return [{ kind: 'request-payment', on, movedFrom: null, from: null, basis: 'habit', source: null, year, metOn: requested.find((fact) => fact.year === year)?.on ?? null }];
  });
};

/** Days from effect within which the first request goes out where the agreement came into effect after the usual day. */
const firstRequestDays = 30;

/**
 * The day the request of a year goes out by. Before an agreement has effect nothing can be asked for: where that comes after the usual day of the
 * year, the request follows within thirty days. Null while it has no effect and the usual day passed before it was concluded.
 */
export function requestDay(year: number, { office, life: { concludedOn, effectiveOn } }: Pick<DeadlineView, 'office' | 'life'>): PlainDate | null {
  const { day, month } = office.habits.requestPaymentBy;
  const usual = plainDate(year, month, day);
  if (effectiveOn !== null) return effectiveOn > usual ? addDays(effectiveOn, firstRequestDays) : usual;
  return concludedOn !== null && concludedOn <= usual ? usual : null;
}
