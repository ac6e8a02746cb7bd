import type { NamedAccount } from '#shared/domain/statements/named-account';
import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { StatementEntry } from '#shared/domain/statements/statement';
import { ownText } from '#shared/formats/statements/own-text';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { elementAt, textAt, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { amountIn, currencyIn, requiredSignIn } from './amount';
import { amountsOf, bookedAmountOf, sumOf } from './batch';
import { dayIn } from './day';
import { counterparty } from './party';
import type { PaymentDetails } from './payment-details';
import { symbolsOf } from './symbols';

/** What was read of an element `Ntry`: its payments, and what it does as a whole. */
export type BookedEntry = {
  readonly payments: readonly StatementEntry[];
  /** Hundredths; what raises the balance is positive. */
  readonly amount: number;
  readonly currency: string;
  readonly reversal: boolean;
};

/** What is known of the statement when an entry comes. */
export type EntryContext = { readonly account: NamedAccount | null; readonly currency: string | null; readonly problems: ProblemList };

/**
 * Reads an entry that is booked, with its details: one payment for each of them. Null, after a problem was noted, where its amount, its direction, its currency or
 * its day is not known.
 * @param batched how many payments the bank says there are in it; null where it does not say
 */
export function bookedEntryOf(entry: StreamedElement, details: readonly PaymentDetails[], batched: number | null, context: EntryContext): BookedEntry | null {
  const whole = wholeOf(entry, context);
  if (whole === null) return null;
  if (batched !== null && details.length > 0 && batched !== details.length) context.problems.note({ code: 'count-differs', severity: 'mismatch', place: entry.place, found: String(batched) });
  return { payments: paymentsOf(entry, whole, details, context), amount: whole.money.amount, currency: whole.money.currency, reversal: whole.reversal };
}

/** What an entry does to the balance: hundredths, and which way; `amount` has the sign of it. */
type Money = { readonly amount: number; readonly sign: 1 | -1; readonly currency: string };

/** What holds for all payments of an entry. */
type Whole = {
  readonly money: Money;
  readonly days: Pick<StatementEntry, 'bookedOn' | 'valueOn'>;
  readonly reversal: boolean;
  readonly references: { readonly servicer: string | null; readonly entry: string | null };
  /** What the bank says of the entry. */
  readonly note: string | null;
};

function wholeOf(entry: StreamedElement, context: EntryContext): Whole | null {
  const [money, days] = [moneyOf(entry, context), daysOf(entry, context.problems)];
  if (money === null || days === null) return null;
  const references = { servicer: ownTextAt(entry, 'AcctSvcrRef'), entry: ownTextAt(entry, 'NtryRef') };
  return { money, days, reversal: isTrue(textAt(entry, 'RvslInd')), references, note: ownTextAt(entry, 'AddtlNtryInf') };
}

function moneyOf(entry: StreamedElement, { currency: ofAccount, problems }: EntryContext): Money | null {
  const [value, sign] = [amountIn(entry, problems), requiredSignIn(entry, problems)];
  const currency = currencyIn(entry) ?? ofAccount;
  if (currency === null) problems.note({ code: 'currency-missing', severity: 'error', place: placeOfAmount(entry) });
  if (value === null || sign === null || currency === null) return null;
  if (value === 0) problems.note({ code: 'amount-zero', severity: 'remark', place: placeOfAmount(entry), found: textAt(entry, 'Amt') ?? '' });
  return { amount: value === 0 ? 0 : value * sign, sign, currency };
}

const ownTextAt = (entry: StreamedElement, name: string): string | null => ownText(textAt(entry, name));

const placeOfAmount = (entry: StreamedElement): FilePlace => elementAt(entry, 'Amt')?.place ?? entry.place;

const isTrue = (text: string | null): boolean => text === 'true' || text === '1';

function daysOf(entry: StreamedElement, problems: ProblemList): Whole['days'] | null {
  const valueOn = dayIn(entry, 'ValDt', problems);
  const bookedOn = dayIn(entry, 'BookgDt', problems) ?? valueOn;
  if (bookedOn !== null) return { bookedOn, valueOn };
  if (elementAt(entry, 'BookgDt') === null) problems.note({ code: 'not-a-date', severity: 'error', place: entry.place });
  return null;
}

function paymentsOf(entry: StreamedElement, whole: Whole, details: readonly PaymentDetails[], context: EntryContext): readonly StatementEntry[] {
  const { money } = whole;
  const [only, ...others] = details;
  if (only === undefined) return [undetailed(entry, whole)];
  const amounts = others.length === 0 ? [money.amount] : amountsOf(details, money);
  const inDetails = others.length === 0 ? (bookedAmountOf(only, money) ?? money.amount) : sumOf(amounts ?? []);
  if (inDetails !== money.amount) noteDifference(entry, amounts === null ? null : inDetails, context.problems);
  if (amounts === null) return [undetailed(entry, whole)];
  return details.map((payment, index) => detailed(payment, amounts[index] ?? 0, whole, others.length > 0, context));
}

function noteDifference(entry: StreamedElement, expected: number | null, problems: ProblemList): void {
  const problem = { code: 'batch-differs', severity: 'mismatch', place: placeOfAmount(entry), found: textAt(entry, 'Amt') ?? '' } as const;
  problems.note(expected === null ? problem : { ...problem, expected: Math.abs(expected) });
}

/** An entry of which the bank says nothing more, such as a charge. */
function undetailed({ place }: StreamedElement, { money, days, reversal, references, note }: Whole): StatementEntry {
  return {
    place,
    bookedOn: days.bookedOn,
    valueOn: days.valueOn,
    amount: money.amount,
    currency: money.currency,
    reversal,
    account: null,
    name: null,
    symbols: symbolsOf([note]),
    message: note,
    reference: references.servicer ?? references.entry,
  };
}

function detailed(payment: PaymentDetails, amount: number, whole: Whole, isBatched: boolean, context: EntryContext): StatementEntry {
  const { money, days, reversal, note } = whole;
  const { name, account } = counterparty(payment.parties, { sign: payment.sign ?? money.sign, reversal }, context.account);
  return {
    place: payment.place,
    bookedOn: days.bookedOn,
    valueOn: days.valueOn,
    amount,
    currency: money.currency,
    reversal,
    account,
    name,
    symbols: payment.symbols,
    message: payment.message ?? (isBatched ? null : note),
    reference: referenceOf(payment, whole, isBatched),
  };
}

/** In a batch the reference of the entry is that of all its payments, so their own tell more. */
function referenceOf({ reference, transaction }: PaymentDetails, { references }: Whole, isBatched: boolean): string | null {
  const own = reference ?? (isBatched ? transaction : null);
  return own ?? references.servicer ?? transaction ?? references.entry;
}
