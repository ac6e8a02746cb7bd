import type { Agreement } from '#shared/domain/agreement';
import { calendarOn } from '#shared/domain/life/calendar-on';
import { courseOf } from '#shared/domain/life/course';
import type { Instalment } from '#shared/domain/payment-calendar';
import type { PlainDate } from '#shared/domain/plain-date';

/** How far a calendar reaches, and whether money that moved shows that the parties keep to the agreement although nobody wrote down how it was concluded. */
export type Reach = { readonly year: number; readonly paid: boolean };

/** The yearly contributions the parties are bound to as far as known on a day, to the end of a year; none before the conclusion and none of what is void, wherever it is put away. */
export function instalmentsOn(agreement: Agreement, amendments: readonly Agreement[], today: PlainDate, { year: last, paid }: Reach): readonly Instalment[] {
  const { concludedOn, voidSince } = courseOf(agreement, today);
  if (voidSince !== null || (concludedOn === null && !paid)) return [];
  return calendarOn(
    reachingTo(agreement, last),
    amendments.map((each) => reachingTo(each, last)),
    { today },
  ).filter(({ year }) => year <= last);
}

/** With a calendar that lists the year too: an open-ended term is paid beyond what annex 3 shows. */
function reachingTo(agreement: Agreement, year: number): Agreement {
  const { contribution, calendarYears } = agreement.content;
  const needed = contribution.firstYear === null ? 0 : year - contribution.firstYear + 1;
  return needed <= calendarYears ? agreement : { ...agreement, content: { ...agreement.content, calendarYears: needed } };
}
