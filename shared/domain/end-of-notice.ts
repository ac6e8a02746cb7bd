import type { Notice, Term } from '#shared/domain/agreement';
import { monthsAfter } from '#shared/domain/deadlines/period';
import { addDays, lastYear, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/**
 * The last day of an agreement after a notice (výpověď) was delivered; null while the length of the notice is not agreed, or where
 * the end lies beyond the years this product knows. A period of
 * months ends on the day of the same number, or on the last of the month (§ 605 odst. 2 občanského zákoníku). It is a time that runs
 * and not one to act in, so an end on a holiday is not moved. A term that ends sooner ends the agreement.
 */
export function endOfNotice({ months, runsFrom, endsWithYear }: Notice, term: Term, deliveredOn: PlainDate): PlainDate | null {
  if (months === null || partsOf(deliveredOn).year + Math.ceil((months + 1) / 12) > lastYear) return null;
  const end = runsFrom === 'delivery' ? monthsAfter(deliveredOn, months) : endOfMonthsAfter(deliveredOn, months);
  const last = endsWithYear ? plainDate(partsOf(end).year, 12, 31) : end;
  return term.kind === 'until' && term.until !== null && term.until < last ? term.until : last;
}

/** So many whole months from the first day of the month after the date. */
function endOfMonthsAfter(date: PlainDate, months: number): PlainDate {
  const { year, month } = partsOf(date);
  return addDays(monthsAfter(plainDate(year, month, 1), months + 1), -1);
}
