import { monthsAfter } from '#shared/domain/deadlines/period';
import type { Rule } from '#shared/domain/deadlines/view';
import { partsOf } from '#shared/domain/plain-date';

/** The next day a year more has passed since the conclusion: the office looks whether contacts and annexes are still right. Told while the agreement lasts. */
export const anniversary: Rule = ({ life: { concludedOn, endsOn, status }, today }) => {
  if (concludedOn === null || status === 'void' || status === 'ended') return [];
  const years = partsOf(today).year - partsOf(concludedOn).year;
  const days = [years, years + 1].filter((count) => count > 0).map((count) => monthsAfter(concludedOn, 12 * count));
  const on = days.find((day) => day >= today);
  if (on === undefined || (endsOn !== null && on > endsOn)) return [];
  return [{ kind: 'anniversary', on, movedFrom: null, from: concludedOn, basis: 'habit', source: null, year: null, metOn: null }];
};
