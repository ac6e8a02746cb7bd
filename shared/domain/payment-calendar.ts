import type { AgreementContent, Contribution, DueRule, Term } from '#shared/domain/agreement';
import { nextWorkingDay } from '#shared/domain/holidays';
import { shareOf, type Halere } from '#shared/domain/money';
import { daysBetween, isLeapYear, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** One yearly contribution as it follows from the agreement. */
export type Instalment = {
  readonly year: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly amount: Halere;
  /** The last day to pay; null where the day follows only from the delivery of a request. */
  readonly dueOn: PlainDate | null;
};

/**
 * Platební kalendář: the yearly instalments of an agreement, oldest first. An open-ended term yields `calendarYears` of
 * them, a fixed term all up to its end. Empty while the amount or the first year is not known.
 */
export function paymentCalendar(content: AgreementContent): readonly Instalment[] {
  const { contribution: { firstYear }, term, calendarYears } = content;
  if (firstYear === null) return [];
  const years = Math.max(0, lastYearOf(term, firstYear + calendarYears - 1) - firstYear + 1);
  return Array.from({ length: years }, (_, index) => firstYear + index).flatMap((year) => instalmentOf(content, year) ?? []);
}

/** The instalment of one year, also of one after those the calendar lists; null where nothing is paid for it, or nothing is known. */
export function instalmentOf({ contribution, term, payment }: AgreementContent, year: number): Instalment | null {
  const { firstYear, annualAmount } = contribution;
  if (firstYear === null || annualAmount === null || year < firstYear || year > lastYearOf(term, year)) return null;
  const { from, to } = periodOf(year, contribution, term);
  return from > to ? null : { year, from, to, amount: amountFor(year, annualAmount, contribution, from, to), dueOn: dueDayOf(payment.due, year) };
}

function lastYearOf(term: Term, openEnd: number): number {
  return term.kind === 'until' && term.until !== null ? partsOf(term.until).year : openEnd;
}

function periodOf(year: number, { startsOn }: Contribution, term: Term): { readonly from: PlainDate; readonly to: PlainDate } {
  const until = term.kind === 'until' ? term.until : null;
  return {
    from: startsOn !== null && partsOf(startsOn).year === year ? startsOn : plainDate(year, 1, 1),
    to: until !== null && partsOf(until).year === year ? until : plainDate(year, 12, 31),
  };
}

function amountFor(year: number, annualAmount: Halere, { exceptions, partialYear }: Contribution, from: PlainDate, to: PlainDate): Halere {
  const exception = exceptions.find((candidate) => candidate.year === year);
  // An amount agreed for one year is that year's amount, whole or not.
  if (exception !== undefined) return exception.amount;
  if (partialYear === 'whole') return annualAmount;
  if (partialYear === 'by-months') return shareOf(annualAmount, partsOf(to).month - partsOf(from).month + 1, 12);
  return shareOf(annualAmount, daysBetween(from, to) + 1, isLeapYear(year) ? 366 : 365);
}

/** The due day, moved from a Saturday, Sunday or holiday to the next working day (§ 607 občanského zákoníku). */
function dueDayOf(due: DueRule, year: number): PlainDate | null {
  return due.kind === 'fixed-day' ? nextWorkingDay(plainDate(year, due.month, due.day)) : null;
}
