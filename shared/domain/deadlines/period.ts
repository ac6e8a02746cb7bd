import { nextWorkingDay } from '#shared/domain/holidays';
import { addDays, daysInMonth, lastYear, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** A length of time as law and agreements give it. */
export type Period = { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' | 'years' };

/** The end of a period: the last day, and the one counting alone gives where it was moved from there. */
export type PeriodEnd = { readonly on: PlainDate; readonly movedFrom: PlainDate | null };

/**
 * The last day of a period by counting alone (§ 605 občanského zákoníku). Days begin with the one after the event; weeks, months and years end on
 * the day that bears the name or the number of the day of the event, or on the last of the month where it has no such day.
 * @param event the day of what the period is counted from
 * @throws where the period ends beyond the years this product knows
 */
export function lastDayOf(event: PlainDate, { count, unit }: Period): PlainDate {
  switch (unit) {
    case 'days':
      return addDays(event, count);
    case 'weeks':
      return addDays(event, 7 * count);
    case 'months':
      return monthsAfter(event, count);
    case 'years':
      return monthsAfter(event, 12 * count);
  }
}

/**
 * The last day to act within a period (lhůta): one that falls on a Saturday, Sunday or holiday is the nearest working day after it (§ 607
 * občanského zákoníku). Null where it lies beyond the years this product knows.
 */
export function endOfPeriod(event: PlainDate, period: Period): PeriodEnd | null {
  const { year } = partsOf(event);
  return year + yearsIn(period) > lastYear ? null : moved(lastDayOf(event, period));
}

/** A last day to act, moved to a working day (§ 607 občanského zákoníku). */
export function moved(day: PlainDate): PeriodEnd {
  const on = nextWorkingDay(day);
  return { on, movedFrom: on === day ? null : day };
}

/** Years the period takes, rounded up, so that its end surely lies in a year that is known. */
const yearsIn = ({ count, unit }: Period): number => Math.ceil(count / perYear[unit]);

const perYear = { days: 365, weeks: 52, months: 12, years: 1 } as const;

/**
 * The last day of a period of months: the day of the same number as the event, or the last of the month where it has none (§ 605 odst. 2
 * občanského zákoníku). It is not moved to a working day: that is for who acts in it.
 * @param day of the event the period is counted from
 * @param months negative ones count back
 * @throws where the period ends beyond the years this product knows
 */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  const { year, month, day: number } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return plainDate(endYear, endMonth, Math.min(number, daysInMonth(endYear, endMonth)));
}
