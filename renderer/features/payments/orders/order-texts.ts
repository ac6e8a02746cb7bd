import type { OrderedTransfer } from '#shared/api/orders';
import { parseBankAccount, type BankAccount } from '#shared/domain/bank-account';
import { parseSymbol } from '#shared/domain/contact-details';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { formatAmount, halereSchema, parseAmount } from '#shared/domain/money';
import type { Payable } from '#shared/domain/payment-orders/payable';
import { constantSymbolSchema } from '#shared/domain/payment-orders/payment-order';
import { formatDate, parseDate, type PlainDate } from '#shared/domain/plain-date';
import { parseLine } from '#shared/domain/text';

export const transferFields = ['account', 'amount', 'variableSymbol', 'specificSymbol', 'constantSymbol', 'message'] as const;
export type TransferField = (typeof transferFields)[number];

/** What stands in the fields of an order, by their paths. */
export type OrderTexts = Readonly<Record<string, string>>;

/** The contribution a payable is of, as a part of paths. */
export const keyOf = ({ state: { agreement, year } }: Payable): string => `${agreement}.${String(year)}`;
export const pathOf = (payable: Payable, field: TransferField): string => `${keyOf(payable)}.${field}`;

type Start = { readonly account: string; readonly executeOn: PlainDate; /** Of the order before. */ readonly constantSymbol: string | null; readonly message: (payable: Payable) => string };

/** What the fields begin with: all the agreement says. */
export function startTexts(payables: readonly Payable[], { account, executeOn, constantSymbol, message }: Start): OrderTexts {
  const ofPayable = (payable: Payable): readonly (readonly [string, string])[] => [
    [pathOf(payable, 'account'), payable.account ?? ''],
    [pathOf(payable, 'amount'), formatAmount(halereSchema.parse(payable.state.outstanding)).replace(/\u00a0Kč$/u, '')],
    [pathOf(payable, 'variableSymbol'), payable.variableSymbol ?? ''],
    [pathOf(payable, 'specificSymbol'), payable.specificSymbol ?? ''],
    [pathOf(payable, 'constantSymbol'), constantSymbol ?? ''],
    [pathOf(payable, 'message'), message(payable)],
  ];
  return Object.fromEntries([['debtorAccount', account], ['executeOn', formatDate(executeOn)], ...payables.flatMap(ofPayable)]);
}

/** An order as far as its fields were understood, and what is wrong with which; a value is null where its field is wrong. */
export type ReadOrder = {
  readonly debtorAccount: BankAccount | null;
  readonly executeOn: PlainDate | null;
  readonly transfers: readonly { readonly payable: Payable; readonly transfer: OrderedTransfer | null }[];
  readonly issues: ReadonlyMap<string, IssueCode>;
};

export function readOrder(texts: OrderTexts, chosen: readonly Payable[], today: PlainDate): ReadOrder {
  const reader = readerOf(texts);
  const debtorAccount = reader.required('debtorAccount', parseBankAccount);
  const executeOn = reader.required('executeOn', (typed) => notBefore(today, parseDate(typed)));
  return { debtorAccount, executeOn, transfers: chosen.map((payable) => ({ payable, transfer: readTransfer(reader, payable) })), issues: reader.issues };
}

/** Reads fields by their paths and remembers what is wrong with which. */
type Reader = {
  readonly required: <T>(path: string, reading: Reading<T>) => T | null;
  readonly optional: <T>(path: string, reading: Reading<T>) => T | null;
  readonly issues: ReadonlyMap<string, IssueCode>;
};

type Reading<T> = (typed: string) => Parsed<T>;

function readerOf(texts: OrderTexts): Reader {
  const issues = new Map<string, IssueCode>();
  const isEmpty = (path: string) => (texts[path] ?? '').trim() === '';
  const required = <T>(path: string, reading: Reading<T>): T | null => {
    const parsed = isEmpty(path) ? misunderstood('required') : reading(texts[path] ?? '');
    if (parsed.ok) return parsed.value;
    issues.set(path, parsed.code);
    return null;
  };
  return { required, optional: (path, reading) => (isEmpty(path) ? null : required(path, reading)), issues };
}

function readTransfer(reader: Reader, payable: Payable): OrderedTransfer | null {
  const { agreement, year, outstanding } = payable.state;
  const creditorAccount = reader.required(pathOf(payable, 'account'), parseBankAccount);
  const amount = reader.required(pathOf(payable, 'amount'), (typed) => noMoreThan(outstanding, parseAmount(typed)));
  const variableSymbol = reader.optional(pathOf(payable, 'variableSymbol'), parseSymbol);
  const specificSymbol = reader.optional(pathOf(payable, 'specificSymbol'), parseSymbol);
  const constantSymbol = reader.optional(pathOf(payable, 'constantSymbol'), parseConstantSymbol);
  const message = reader.optional(pathOf(payable, 'message'), (typed) => parseLine(typed, longestMessage));
  const isWrong = transferFields.some((field) => reader.issues.has(pathOf(payable, field)));
  return creditorAccount === null || amount === null || isWrong ? null : { agreement, year, creditorAccount, amount, variableSymbol, specificSymbol, constantSymbol, message };
}

function parseConstantSymbol(typed: string): Parsed<string> {
  const parsed = constantSymbolSchema.safeParse(typed.replaceAll(/\s/gu, ''));
  return parsed.success ? understood(parsed.data) : misunderstood('symbol-shape');
}

/** In characters. */
const longestMessage = 140;

const noMoreThan = <T extends number>(most: number, parsed: Parsed<T>): Parsed<T> => (parsed.ok && parsed.value > most ? misunderstood('amount-too-large') : parsed);

const notBefore = (today: PlainDate, parsed: Parsed<PlainDate>): Parsed<PlainDate> => (parsed.ok && parsed.value < today ? misunderstood('date-in-past') : parsed);
