import { addDays, partsOf, plainDate, plainDateSchema, weekday, type PlainDate } from '#shared/domain/plain-date';

/**
 * The day an instant falls on in Prague. The time there is one hour ahead of UTC, two from 01:00 UTC on the last Sunday of March to 01:00 UTC
 * on the last Sunday of October (směrnice 2000/84/ES).
 * @param instant ISO 8601 in UTC: 2024-01-15T23:30:00.000Z
 */
export function dayInPrague(instant: string): PlainDate {
  return timeInPrague(instant).day;
}

/** Day, hours and minutes of an instant as clocks in Prague show them. @param instant as of {@link dayInPrague} */
export function timeInPrague(instant: string): { readonly day: PlainDate; readonly hours: number; readonly minutes: number } {
  const day = plainDateSchema.parse(instant.slice(0, 10));
  const hour = Number(instant.slice(11, 13));
  const local = hour + (isSummerTime(day, hour) ? 2 : 1);
  return { day: local >= 24 ? addDays(day, 1) : day, hours: local % 24, minutes: Number(instant.slice(14, 16)) };
}

function isSummerTime(day: PlainDate, hour: number): boolean {
  const { year } = partsOf(day);
  const [start, end] = [lastSundayOf(year, 3), lastSundayOf(year, 10)];
  if (day === start) return hour >= 1;
  if (day === end) return hour < 1;
  return day > start && day < end;
}

/** Of a month that has 31 days. */
function lastSundayOf(year: number, month: 3 | 10): PlainDate {
  const last = plainDate(year, month, 31);
  return addDays(last, -(weekday(last) % 7));
}
