import fc from 'fast-check';
import { bankAccountSchema, type BankAccount } from '#shared/domain/bank-account';
import { symbolSchema } from '#shared/domain/contact-details';
import { maxPaymentHalere, paymentAmountSchema } from '#shared/domain/money';
import { plainDateSchema } from '#shared/domain/plain-date';
import { paymentOrderSchema, type CreditTransfer, type PaymentOrder } from '#shared/domain/payment-orders/payment-order';
import type { ShortPayment } from '#shared/domain/payments/short-payment';

const account = (text: string): BankAccount => bankAccountSchema.parse(text);

/** The yearly contribution; a test states only what matters. */
export const aShortPayment = (more: Partial<ShortPayment> = {}): ShortPayment => ({
  account: account('19-2000145399/0800'),
  amount: paymentAmountSchema.parse(6_000_000),
  recipient: null,
  dueOn: null,
  message: null,
  variableSymbol: null,
  specificSymbol: null,
  constantSymbol: null,
  ...more,
});

export const aTransfer = (more: Partial<CreditTransfer> = {}): CreditTransfer => ({
  creditor: 'Kraj Vysočina',
  creditorAccount: account('19-2000145399/0800'),
  amount: paymentAmountSchema.parse(6_000_000),
  variableSymbol: symbolSchema.parse('2024071'),
  specificSymbol: null,
  constantSymbol: null,
  message: 'Příspěvek KPBI 2024',
  ...more,
});

export const anOrder = (more: Partial<PaymentOrder> = {}): PaymentOrder =>
  paymentOrderSchema.parse({ reference: 'PP-2024-1', debtor: 'Olomoucký kraj', debtorAccount: '178124-4159/0710', executeOn: '2024-03-28', createdAt: '2024-03-27T23:30:00Z', transfers: [aTransfer()], ...more });

const numberWeights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
const prefixWeights = [10, 5, 8, 4, 2, 1];
const isDivisible = (digits: string, weights: readonly number[]): boolean => weights.reduce((sum, weight, index) => sum + weight * Number(digits.padStart(weights.length, '0')[index]), 0) % 11 === 0;

/** Numbers that satisfy modulo 11, with all lengths of prefix and number. */
const validNumber = (least: number, most: number, weights: readonly number[]): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map((start) => {
  for (let number = start; ; number += 1) if (isDivisible(String(number), weights)) return String(number);
});
const anyBank = fc.constantFrom('0100', '0300', '0600', '0710', '0800', '2010', '2250', '2700', '3030', '5500', '6363', '8330');
export const anyAccount: fc.Arbitrary<BankAccount> = fc
  .record({ prefix: fc.option(validNumber(11, 999_000, prefixWeights), { nil: null }), number: fc.oneof(validNumber(19, 9_999_999_000, numberWeights), validNumber(19, 9_000, numberWeights)), bank: anyBank })
  .map(({ prefix, number, bank }) => account(`${prefix === null ? '' : `${prefix}-`}${number}/${bank}`));

const anyAmount = fc.integer({ min: 1, max: maxPaymentHalere }).map((amount) => paymentAmountSchema.parse(amount));
const anySymbol = fc.option(fc.stringMatching(/^\d{1,10}$/u).map((digits) => symbolSchema.parse(digits)), { nil: null });
const anyConstant = fc.option(fc.stringMatching(/^\d{1,4}$/u), { nil: null });
const anyDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => plainDateSchema.parse(date.toISOString().slice(0, 10)));

/** What people and other programs write into names and messages, with all that formats are made of. */
const anyWords = (longest: number): fc.Arbitrary<string> => {
  const piece = fc.oneof(fc.constantFrom('Příspěvek', 'č. 1/2024', '100 %', '*', 'Kraj Vysočina', '„KPBI“', 'AV:', '|', '//', '/VS1', '<&>', 'ß', 'łódź', '–', '€', '\u00a0', '漢字', '😀', 'SPD*1.0'), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }));
  return fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(' ').slice(0, longest).replace(/[\ud800-\udbff]$/u, '').trim()).map((text) => (text === '' ? '*' : text));
};

export const anyShortPayment: fc.Arbitrary<ShortPayment> = fc.record({
  account: anyAccount,
  amount: anyAmount,
  recipient: fc.option(anyWords(255), { nil: null }),
  dueOn: fc.option(anyDay, { nil: null }),
  message: fc.option(anyWords(255), { nil: null }),
  variableSymbol: anySymbol,
  specificSymbol: anySymbol,
  constantSymbol: anyConstant,
});

const anyTransfer: fc.Arbitrary<CreditTransfer> = fc.record({ creditor: anyWords(255), creditorAccount: anyAccount, amount: anyAmount, variableSymbol: anySymbol, specificSymbol: anySymbol, constantSymbol: anyConstant, message: fc.option(anyWords(140), { nil: null }) });

export const anyOrder: fc.Arbitrary<PaymentOrder> = fc
  .record({ debtor: anyWords(255), debtorAccount: anyAccount, executeOn: anyDay, transfers: fc.array(anyTransfer, { minLength: 1, maxLength: 6 }) })
  .map((order) => anOrder(order));
