import { contributionsOf, contributionStatesOf } from '#shared/domain/deadlines/contributions';
import { requestDay } from '#shared/domain/deadlines/rules/request-of-payment';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { factsOfKind } from '#shared/domain/life/fact';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';
import { coordinatorRegion } from '#shared/domain/region';

/**
 * The contribution of each year stands in the budget of either party, as an expense or as income. It comes with the draft of the budget, by the day of
 * the year before that the office set for itself. Where the agreement was concluded after that day, the budget of the year itself is changed
 * (rozpočtové opatření) before the money is asked for. The payer is reminded of it until the year is over, the coordinator until the day the money is
 * to be asked for; neither of what the budget of the year has room for, or of a contribution of nothing.
 */
export const budgeting: Rule = (view) => {
  const written = factsOfKind(view.facts, 'budgeted');
  const settledAway = new Set(contributionStatesOf(view).flatMap(({ year, expected }) => (expected === 0 ? [year] : [])));
  return contributionsOf(view).flatMap(({ year }) => {
    const on = budgetDay(year, view);
    const metOn = written.find((fact) => fact.year === year)?.on ?? null;
    if (on === null || (metOn === null && !isTold(year, on, view)) || settledAway.has(year)) return [];
    return [{ kind: 'budget', on, movedFrom: null, from: null, basis: 'habit', source: null, year, metOn }];
  });
};

/** Whether one nobody wrote down waits. A budget does not say since when it has its amount, so what it has room for is not told as met either. */
function isTold(year: number, on: PlainDate, view: DeadlineView): boolean {
  return !view.budgeted.includes(year) && view.today <= lastTold(year, on, view);
}

function lastTold(year: number, on: PlainDate, view: DeadlineView): PlainDate {
  return view.office.partyId === coordinatorRegion ? (requestDay(year, view) ?? on) : plainDate(year, 12, 31);
}

function budgetDay(year: number, view: DeadlineView): PlainDate | null {
  const { day, month } = view.office.habits.budgetBy;
  const usual = plainDate(year - 1, month, day);
  const { concludedOn } = view.life;
  return concludedOn !== null && concludedOn <= usual ? usual : requestDay(year, view);
}
