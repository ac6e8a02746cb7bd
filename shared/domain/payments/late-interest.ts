import { halereSchema, type Halere } from '#shared/domain/money';
import { addDays, daysBetween, isLeapYear, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** What was owed from a day on, until the next such day; haléře. */
export type Owed = { readonly from: PlainDate; readonly amount: number };

/** Úrok z prodlení as a letter asks for it. */
export type LateInterest = {
  readonly amount: Halere;
  /** Hundredths of a percent a year. */
  readonly rate: number;
  /** The last day it is counted for. */
  readonly until: PlainDate;
  /** Days from the due day to that day. */
  readonly days: number;
};

/** The denominator every day is counted in, of a year of 365 as of 366 days. */
const dayParts = 365n * 366n;

/**
 * Simple interest on what was owed day by day: the amount at the end of the day before, times the yearly rate, by 365 of the days of a year, or 366 of a leap
 * year. A payment stops the interest on it with the day it came on. Exact, and rounded once at the end to whole haléře, halves up.
 * @param owed in the order of days, beginning with the due day
 * @param until the last day it is counted for
 * @param rate hundredths of a percent a year
 */
export function lateInterest(owed: readonly Owed[], until: PlainDate, rate: number): LateInterest {
  const parts = owed.map(({ from, amount }, index) => BigInt(Math.max(0, amount)) * partsBetween(from, earlier(owed[index + 1]?.from ?? until, until)));
  const exact = parts.reduce((sum, part) => sum + part, 0n) * BigInt(rate);
  const whole = dayParts * 10_000n;
  const [first] = owed;
  return { amount: halereSchema.parse(Number((2n * exact + whole) / (2n * whole))), rate, until, days: first === undefined ? 0 : Math.max(0, daysBetween(first.from, until)) };
}

const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/** The days after the first one up to the last one, each as its share of the year it lies in. */
function partsBetween(after: PlainDate, to: PlainDate): bigint {
  if (to <= after) return 0n;
  const { year } = partsOf(addDays(after, 1));
  const last = earlier(to, plainDate(year, 12, 31));
  const ofYear = BigInt(daysBetween(after, last)) * (dayParts / (isLeapYear(year) ? 366n : 365n));
  return last === to ? ofYear : ofYear + partsBetween(last, to);
}

/** „8,25 %“, of hundredths of a percent. */
export function formatRate(rate: number): string {
  const cents = String(rate % 100).padStart(2, '0').replace(/0+$/u, '');
  return `${String(Math.floor(rate / 100))}${cents === '' ? '' : `,${cents}`}\u00a0%`;
}
