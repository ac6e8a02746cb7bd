import type { AgreementContent } from '#shared/domain/agreement';
import { halereSchema, type Halere } from '#shared/domain/money';
import { instalmentOf } from '#shared/domain/payment-calendar';
import { daysBetween, isLeapYear, partsOf, type PlainDate } from '#shared/domain/plain-date';

/** Why so much of the contribution is kept. */
export type SettlementReason =
  /** The agreement pays a year that is not whole in full. */
  | { readonly kind: 'paid-whole' }
  /** The amount was agreed for that year, whole or not. */
  | { readonly kind: 'agreed-for-the-year' }
  /** The agreement lasts to the end of what the contribution is for. */
  | { readonly kind: 'lasted-whole' }
  /** It ended before what the contribution is for began. */
  | { readonly kind: 'not-begun' }
  /** The share of started months or of days, of so many in the year. */
  | { readonly kind: 'share'; readonly unit: 'months' | 'days'; readonly lasted: number; readonly of: number };

/** A proposal how the contribution of the year of the end would be settled; the parties decide. */
export type Settlement = {
  readonly year: number;
  readonly paid: Halere;
  /** What is due for the part of the year the agreement lasted. */
  readonly due: Halere;
  /** What the coordinator would return. */
  readonly toReturn: Halere;
  /** What the region would still pay. */
  readonly toPay: Halere;
  readonly reason: SettlementReason;
};

/**
 * Proposes the settlement by the agreement's own rule of partial years: the contribution of the year is what it would have been, had the term
 * been agreed until that day from the beginning.
 * @param content that holds on the last day
 * @param paid for the year; the whole contribution where it is left out
 * @returns null where the amount is not known, or nothing is paid for the year
 */
export function settlementOf(content: AgreementContent, endsOn: PlainDate, paid?: Halere): Settlement | null {
  const { year } = partsOf(endsOn);
  const whole = instalmentOf(content, year);
  if (whole === null) return null;
  const part = instalmentOf({ ...content, term: { kind: 'until', until: endsOn } }, year);
  const due = endsOn < whole.to ? (part?.amount ?? nothing) : whole.amount;
  const received = paid ?? whole.amount;
  return { year, paid: received, due, toReturn: beyond(received, due), toPay: beyond(due, received), reason: reasonOf(content, whole, endsOn) };
}

const nothing = halereSchema.parse(0);

const beyond = (one: Halere, other: Halere): Halere => halereSchema.parse(Math.max(0, one - other));

function reasonOf({ contribution }: AgreementContent, { year, from, to }: { readonly year: number; readonly from: PlainDate; readonly to: PlainDate }, endsOn: PlainDate): SettlementReason {
  if (endsOn < from) return { kind: 'not-begun' };
  if (endsOn >= to) return { kind: 'lasted-whole' };
  if (contribution.exceptions.some((exception) => exception.year === year)) return { kind: 'agreed-for-the-year' };
  switch (contribution.partialYear) {
    case 'whole':
      return { kind: 'paid-whole' };
    case 'by-months':
      return { kind: 'share', unit: 'months', lasted: partsOf(endsOn).month - partsOf(from).month + 1, of: 12 };
    case 'by-days':
      return { kind: 'share', unit: 'days', lasted: daysBetween(from, endsOn) + 1, of: isLeapYear(year) ? 366 : 365 };
  }
}
