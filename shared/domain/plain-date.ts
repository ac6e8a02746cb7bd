import { z } from 'zod';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { textRule } from '#shared/domain/refine';

/** First and last year a document of this product may name. */
export const firstYear = 1990;
export const lastYear = 2199;

const iso = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day of the civil calendar, `YYYY-MM-DD`; no time, no zone. Text order is time order. */
export const plainDateSchema = z.string().check(textRule(problemOf)).brand<'PlainDate'>();
export type PlainDate = z.infer<typeof plainDateSchema>;

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

function problemOf(text: string): IssueCode | undefined {
  const match = iso.exec(text);
  if (match === null) return 'not-a-date';
  const [, year, month, day] = match;
  return problemOfParts({ year: Number(year), month: Number(month), day: Number(day) });
}

function problemOfParts({ year, month, day }: DateParts): IssueCode | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'not-a-date';
  return year < firstYear || year > lastYear ? 'date-out-of-range' : undefined;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** @throws when there is no such day; use {@link parseDate} for what people type. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  // Days are counted by the hundred thousand, so one that is right is not parsed again; only a whole day has no problem.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return [year, month, day].every(Number.isInteger) && problemOfParts({ year, month, day }) === undefined ? (text as PlainDate) : plainDateSchema.parse(text);
}

const typedDate = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})$/u;

/** Reads `9.10.23`, `9. 10. 2023`, `9/10/2023` and `2023-10-09`. Two digits of a year mean 20xx. */
export function parseDate(typed: string): Parsed<PlainDate> {
  const text = typed.trim().replace(/[\s\u00a0\u202f]+/gu, ' ');
  const match = typedDate.exec(text);
  const candidate = match === null ? text : fromTyped(match);
  const result = plainDateSchema.safeParse(candidate);
  return result.success ? understood(result.data) : misunderstood(problemOf(candidate) ?? 'not-a-date');
}

function fromTyped([, day = '', month = '', year = '']: RegExpExecArray): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `9. 10. 2023`: day and month are held together, the year may wrap (ÚJČ, id=810). */
export function formatDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}.\u00a0${month}. ${year}`;
}

/** Days since 1 January 1970 in the proleptic Gregorian calendar; negative before it. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  // Years are counted from March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link dayNumber}. */
export function dateOfDayNumber(number: number): PlainDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return plainDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** For sorting: negative where the first day comes earlier. Text order is time order, and is far quicker than that of a language. */
export function compareDays(one: PlainDate, other: PlainDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Days from the first date to the second; negative when the second comes earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
