import { daysInMonth, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/**
 * The last day of a period of months: the day of the same number as the event, or the last of the month where it has none (§ 605 odst. 2
 * občanského zákoníku). It is not moved to a working day: that is for who acts in it.
 * @param day of the event the period is counted from
 * @throws where the period ends beyond the years this product knows
 */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  const { year, month, day: number } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return plainDate(endYear, endMonth, Math.min(number, daysInMonth(endYear, endMonth)));
}
