import { monthsAfter } from '#shared/domain/deadlines/period';
import type { Rule } from '#shared/domain/deadlines/view';
import { contentOn, contentsInTime } from '#shared/domain/life/contents-in-time';
import { partsOf, plainDate } from '#shared/domain/plain-date';

/**
 * The last day a notice can be delivered for the agreement to end this year. Whether its period runs from delivery or from the next month, it ends
 * this year only if delivered by the end of the month that lies so many months before December. It is a chance and no duty: it is told until it has
 * passed, while the agreement is in effect and would go on.
 */
export const lastDayOfNotice: Rule = ({ agreement, amendments, life, today }) => {
  const { notice } = contentOn(contentsInTime(agreement, amendments, today), today);
  const lastOfYear = plainDate(partsOf(today).year, 12, 31);
  if (life.status !== 'effective' || notice.months === null || (life.endsOn !== null && life.endsOn <= lastOfYear)) return [];
  const on = monthsAfter(lastOfYear, -notice.months);
  if (on < today) return [];
  return [{ kind: 'last-day-of-notice', on, movedFrom: null, from: null, basis: 'agreement', source: 'ujednání o výpovědní době', year: null, metOn: null }];
};
