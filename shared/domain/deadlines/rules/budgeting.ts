import { contributionsOf } from '#shared/domain/deadlines/contributions';
import { requestDay } from '#shared/domain/deadlines/rules/request-of-payment';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { factsOfKind } from '#shared/domain/life/fact';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';
import { coordinatorRegion } from '#shared/domain/region';

/**
 * The contribution of each year stands in the budget of either party, as an expense or as income. It comes with the draft of the budget, by the day of
 * the year before that the office set for itself. Where the agreement was concluded after that day, the budget of the year itself is changed
 * (rozpočtové opatření) before the money is asked for. The payer is reminded of it until the year is over, the coordinator until the day the money is
 * to be asked for.
 */
export const budgeting: Rule = (view) => {
  const budgeted = factsOfKind(view.facts, 'budgeted');
  return contributionsOf(view).flatMap(({ year }) => {
    const on = budgetDay(year, view);
    const metOn = budgeted.find((fact) => fact.year === year)?.on ?? null;
    if (on === null || (metOn === null && view.today > lastTold(year, on, view))) return [];
    return [{ kind: 'budget', on, movedFrom: null, from: null, basis: 'habit', source: null, year, metOn }];
  });
};

function lastTold(year: number, on: PlainDate, view: DeadlineView): PlainDate {
  return view.office.partyId === coordinatorRegion ? (requestDay(year, view) ?? on) : plainDate(year, 12, 31);
}

function budgetDay(year: number, view: DeadlineView): PlainDate | null {
  const { day, month } = view.office.habits.budgetBy;
  const usual = plainDate(year - 1, month, day);
  const { concludedOn } = view.life;
  return concludedOn !== null && concludedOn <= usual ? usual : requestDay(year, view);
}
