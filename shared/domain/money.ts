import { z } from 'zod';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { numberRule } from '#shared/domain/refine';

/** The largest amount one payment can carry: 9 999 999,99 Kč, for a payment code has room for ten characters (SPAYD 1.0, field AM). */
export const maxPaymentHalere = 999_999_999;

const stored = (problemOf: (amount: number) => IssueCode | undefined) => z.number({ error: 'not-an-amount' }).check(numberRule(problemOf));

/** An amount in haléře; always a safe integer, never a float, never negative. */
export const halereSchema = stored((amount) => problemOfHalere(amount, Number.MAX_SAFE_INTEGER)).brand<'Halere'>();
export type Halere = z.infer<typeof halereSchema>;

/** An amount someone is to pay: from one haléř to {@link maxPaymentHalere}. */
export const paymentAmountSchema = stored((amount) => (amount === 0 ? 'amount-not-positive' : problemOfHalere(amount, maxPaymentHalere))).brand<'Halere'>();

function problemOfHalere(amount: number, most: number): IssueCode | undefined {
  if (amount < 0) return 'amount-not-positive';
  if (amount > most) return 'amount-too-large';
  return Number.isInteger(amount) ? undefined : 'amount-too-fine';
}

/** Whole korunas as haléře. */
export function korunas(whole: number): Halere {
  return halereSchema.parse(whole * 100);
}

export function addHalere(amounts: readonly Halere[]): Halere {
  return halereSchema.parse(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

/**
 * The share `part / whole` of an amount, rounded to whole korunas, halves up; the whole is the amount itself, to the
 * haléř. Exact: computed in integers.
 * @param part and whole are counts of the same unit (months or days), `0 ≤ part ≤ whole`
 */
export function shareOf(amount: Halere, part: number, whole: number): Halere {
  if (part === whole) return amount;
  const numerator = BigInt(amount) * BigInt(part);
  const denominator = BigInt(whole) * 100n;
  return korunas(Number((2n * numerator + denominator) / (2n * denominator)));
}

/** Groups of three digits joined by non-breaking spaces: `60 000`. */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, '\u00a0');
}

/** `60 000 Kč`, or `60 000,50 Kč` where there are haléře; non-breaking throughout. */
export function formatAmount(amount: Halere): string {
  return amount % 100 === 0 ? `${formatInteger(amount / 100)}\u00a0Kč` : formatAmountExactly(amount);
}

/** `60 000,00 Kč`, as columns of a table want it. */
export function formatAmountExactly(amount: Halere): string {
  const cents = String(amount % 100).padStart(2, '0');
  return `${formatInteger(Math.floor(amount / 100))},${cents}\u00a0Kč`;
}

/** `−1 500 Kč`: an amount in haléře with its sign, such as a balance. */
export function formatSignedAmount(amount: number): string {
  return signed(amount, formatAmount);
}

/** `−1 500,00 Kč`, as columns of a table want it. */
export function formatSignedAmountExactly(amount: number): string {
  return signed(amount, formatAmountExactly);
}

const signed = (amount: number, format: (size: Halere) => string): string => `${amount < 0 ? '−' : ''}${format(halereSchema.parse(Math.abs(amount)))}`;

const typedAmount = /^([-–−]?)(\d+)(?:[.,](\d+))?(?:,[-–—])?\s*(tis\.?|mil\.?)?\s*(?:Kč|CZK)?$/iu;

/**
 * Reads an amount as clerks type it: `60000`, `60 000`, `60.000,50 Kč`, `60 000,-`, `60 tis.`, `1,5 mil. Kč`.
 * A group separator is a space, a non-breaking space, or a full stop followed by three digits.
 */
export function parseAmount(typed: string): Parsed<Halere> {
  const compact = typed.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/gu, '').replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, '');
  const match = typedAmount.exec(compact);
  if (match === null) return misunderstood('not-an-amount');
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  if (sign !== '') return misunderstood('amount-not-positive');
  return scaled(whole, fraction, unit.toLowerCase());
}

function scaled(whole: string, fraction: string, unit: string): Parsed<Halere> {
  const places = unit.startsWith('tis') ? 5 : unit.startsWith('mil') ? 8 : 2;
  if (fraction.length > places && /[^0]/u.test(fraction.slice(places))) return misunderstood('amount-too-fine');
  const digits = whole + fraction.slice(0, places).padEnd(places, '0');
  const amount = BigInt(digits);
  if (amount === 0n) return misunderstood('amount-not-positive');
  if (amount > BigInt(maxPaymentHalere)) return misunderstood('amount-too-large');
  return understood(halereSchema.parse(Number(amount)));
}
