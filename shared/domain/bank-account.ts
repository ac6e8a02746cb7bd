import { z } from 'zod';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { textRule } from '#shared/domain/refine';

const domestic = /^(?:(\d{1,6})-)?(\d{2,10})\/(\d{4})$/u;
const prefixWeights = [10, 5, 8, 4, 2, 1] as const;
const numberWeights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1] as const;

/** A Czech account in its domestic form, `94-12345671/0710`; prefix and number each divisible by 11 when weighted (vyhláška č. 169/2011 Sb.). */
export const bankAccountSchema = z.string().check(textRule(problemOf)).brand<'BankAccount'>();
export type BankAccount = z.infer<typeof bankAccountSchema>;

function problemOf(text: string): IssueCode | undefined {
  const match = domestic.exec(text);
  if (match === null) return 'account-shape';
  const [, prefix = '', number = ''] = match;
  if (!divisible(prefix, prefixWeights)) return 'account-prefix-checksum';
  if (/^0+$/u.test(number)) return 'account-shape';
  return divisible(number, numberWeights) ? undefined : 'account-number-checksum';
}

/** Whether prefix and number of an account, at most six and ten digits, satisfy modulo 11 (vyhláška č. 169/2011 Sb.); a number of zeros does not. */
export function isAccountNumber(prefix: string, number: string): boolean {
  return /[1-9]/u.test(number) && divisible(prefix, prefixWeights) && divisible(number, numberWeights);
}

function divisible(digits: string, weights: readonly number[]): boolean {
  const padded = digits.padStart(weights.length, '0');
  return weights.reduce((sum, weight, index) => sum + weight * Number(padded[index]), 0) % 11 === 0;
}

/** Reads `94-12345671/0710` with spaces and leading zeros as typed, or a Czech IBAN; answers in the domestic form. */
export function parseBankAccount(typed: string): Parsed<BankAccount> {
  const text = typed.replace(/[\s\u00a0]/gu, '').toUpperCase();
  if (/^[A-Z]{2}\d/u.test(text)) return parseIban(text);
  const result = bankAccountSchema.safeParse(canonical(text));
  return result.success ? understood(result.data) : misunderstood(problemOf(canonical(text)) ?? 'account-shape');
}

function canonical(text: string): string {
  const match = /^(?:(\d{1,6})-)?(\d{1,10})\/(\d{4})$/u.exec(text.replace(/[–−]/u, '-'));
  if (match === null) return text;
  const [, prefix = '', number = '', bank = ''] = match;
  const shortPrefix = prefix.replace(/^0+/u, '');
  const shortNumber = number.replace(/^0+/u, '').padStart(2, '0');
  return `${shortPrefix === '' ? '' : `${shortPrefix}-`}${shortNumber}/${bank}`;
}

function parseIban(text: string): Parsed<BankAccount> {
  if (!text.startsWith('CZ')) return misunderstood('iban-not-czech');
  const match = /^CZ(\d{2})(\d{4})(\d{6})(\d{10})$/u.exec(text);
  if (match === null) return misunderstood('account-shape');
  const [, check = '', bank = '', prefix = '', number = ''] = match;
  if (check !== ibanCheckDigits(bank, prefix, number)) return misunderstood('iban-checksum');
  return parseBankAccount(`${prefix}-${number}/${bank}`);
}

function ibanCheckDigits(bank: string, prefix: string, number: string): string {
  // C = 12, Z = 35, and the two check digits as zeros (ISO 13616).
  return String(98n - (BigInt(`${bank}${prefix}${number}123500`) % 97n)).padStart(2, '0');
}

/** The IBAN of a domestic account, without spaces (ISO 13616; vyhláška č. 169/2011 Sb.). */
export function ibanOf(account: BankAccount): string {
  const [, prefix = '', number = '', bank = ''] = domestic.exec(account) ?? [];
  const parts = [bank, prefix.padStart(6, '0'), number.padStart(10, '0')] as const;
  return `CZ${ibanCheckDigits(...parts)}${parts.join('')}`;
}
