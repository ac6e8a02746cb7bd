import { contributionsOf, contributionStatesOf } from '#shared/domain/deadlines/contributions';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { factsOfKind } from '#shared/domain/life/fact';
import { addDays, compareDays, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';
import { coordinatorRegion } from '#shared/domain/region';

/**
 * The coordinator asks for the contribution of each year by the day it set for itself; the call that was issued meets it, or the delivery of one that was
 * issued elsewhere. Nobody is asked for what was covered without it. Years before this one are told only since the first that was asked for: what was paid
 * before anybody wrote it down is not known to lack anything.
 */
export const requestOfPayment: Rule = (view) => {
  if (view.office.partyId !== coordinatorRegion) return [];
  const requested = requestsIn(view);
  const firstTold = Math.min(partsOf(view.today).year, ...requested.map(({ year }) => year));
  const stateOf = new Map(contributionStatesOf(view).map((state) => [state.year, state]));
  return contributionsOf(view).flatMap(({ year }) => {
    const [on, state] = [requestDay(year, view), stateOf.get(year)];
    if (on === null || year < firstTold || state?.expected === 0) return [];
    const metOn = requested.find((request) => request.year === year)?.on ?? state?.coveredOn ?? null;
    return [{ kind: 'request-payment', on, movedFrom: null, from: null, basis: 'habit', source: null, year, metOn }];
  });
};

/** The years that were asked for and when, the earliest first. */
function requestsIn({ agreement, facts, moved, today }: DeadlineView): readonly { readonly year: number; readonly on: PlainDate }[] {
  const issued = moved.requests.filter((request) => request.agreement === agreement.id && request.kind === 'call-for-payment' && request.issuedOn <= today);
  return [...factsOfKind(facts, 'payment-requested'), ...issued.map(({ year, issuedOn }) => ({ year, on: issuedOn }))].toSorted((one, other) => compareDays(one.on, other.on));
}

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
