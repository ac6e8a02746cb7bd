import { formatAmount, parseAmount, type Halere } from '#shared/domain/money';
import { parseBankAccount, type BankAccount } from '#shared/domain/bank-account';
import { parseDataBox, parseEmail, parsePhone, parsePostalCode, parseRegisterEmail, parseSymbol, type DataBox, type Email, type PaymentSymbol, type Phone, type PostalCode } from '#shared/domain/contact-details';
import { parseDic, parseIco, type Dic, type Ico } from '#shared/domain/ico';
import type { Parsed } from '#shared/domain/issue-code';
import { firstYear, formatDate, lastYear, parseDate, type PlainDate } from '#shared/domain/plain-date';
import { parseLine, parseParagraph, parseProse } from '#shared/domain/text';
import { parseWholeNumber, parseYear } from '#shared/domain/whole-number';

/** How the text of a field becomes a value and how the value is written back. What `format` writes, `parse` understands. */
export type Reading<V> = {
  readonly parse: (typed: string) => Parsed<V>;
  readonly format: (value: V) => string;
  /** The least and the greatest value, where it is a number. */
  readonly bounds?: readonly [least: number, most: number];
};

const asIs = (value: string) => value;

export const line: Reading<string> = { parse: (typed) => parseLine(typed), format: asIs };
export const paragraph: Reading<string> = { parse: parseParagraph, format: asIs };
export const prose: Reading<string> = { parse: parseProse, format: asIs };
export const ico: Reading<Ico> = { parse: parseIco, format: asIs };
export const dic: Reading<Dic> = { parse: parseDic, format: asIs };
export const bankAccount: Reading<BankAccount> = { parse: parseBankAccount, format: asIs };
export const dataBox: Reading<DataBox> = { parse: parseDataBox, format: asIs };
export const postalCode: Reading<PostalCode> = { parse: parsePostalCode, format: asIs };
export const email: Reading<Email> = { parse: parseEmail, format: asIs };
export const registerEmail: Reading<Email> = { parse: parseRegisterEmail, format: asIs };
export const phone: Reading<Phone> = { parse: parsePhone, format: asIs };
export const paymentSymbol: Reading<PaymentSymbol> = { parse: parseSymbol, format: asIs };
export const date: Reading<PlainDate> = { parse: parseDate, format: formatDate };
export const year: Reading<number> = { parse: parseYear, format: String, bounds: [firstYear, lastYear] };

/** Without the unit: the field shows „Kč“ itself. */
export const amount: Reading<Halere> = { parse: parseAmount, format: (value) => formatAmount(value).replace(/\u00a0Kč$/u, '') };

export function wholeNumber(least: number, most: number): Reading<number> {
  return { parse: (typed) => parseWholeNumber(typed, least, most), format: String, bounds: [least, most] };
}
