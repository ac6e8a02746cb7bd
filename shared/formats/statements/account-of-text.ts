import { accountOfDigits, type NamedAccount } from '#shared/domain/statements/named-account';
import { ownText } from './own-text';

/** What is known of the bank of an account, beside its number. */
export type KnownBank = { readonly code: string | null; readonly isForeign: boolean };

/**
 * The account of a text: a Czech IBAN, `19-2000145399/0800` with or without the bank, the number filled up with zeros (sixteen digits, six of them the prefix);
 * anything else as it stands. Null where there is nothing, or only zeros.
 */
export function accountOfText(text: string, bank: KnownBank = { code: null, isForeign: false }): NamedAccount | null {
  const compact = text.replace(/\s/gu, '').toUpperCase();
  const iban = /^CZ\d{2}(\d{4})(\d{6})(\d{10})$/u.exec(compact);
  if (iban !== null) return accountOfDigits(iban[2] ?? '', iban[3] ?? '', iban[1] ?? null) ?? other(text);
  const czech = bank.isForeign ? null : czechParts(compact);
  if (czech !== null) return accountOfDigits(czech.prefix, czech.number, czech.bank ?? bank.code);
  return other(text);
}

type Parts = { readonly prefix: string; readonly number: string; readonly bank: string | null };

function czechParts(compact: string): Parts | null {
  const [, prefix, number = '', bank = null] = /^(?:(\d{0,6})[-–])?(\d{1,10}|\d{16})(?:\/(\d{4}))?$/u.exec(compact) ?? [];
  if (number === '') return null;
  return number.length === 16 ? { prefix: number.slice(0, 6), number: number.slice(6), bank } : { prefix: prefix ?? '', number, bank };
}

const longestText = 60;

function other(text: string): NamedAccount | null {
  const line = ownText(text, longestText);
  return line === null ? null : { kind: 'other', text: line };
}
