import { z } from 'zod';
import type { BankAccount } from '#shared/domain/bank-account';
import { lineSchema } from '#shared/domain/text';

/**
 * An account as a bank names it in a statement. A Czech one has a number with or without a prefix, without leading zeros (`19-2000145399`), and its
 * bank by four digits where the statement says it; any other is kept as it is written, an IBAN as a rule. Nothing is checked: a wrong number of a
 * payer is still what the bank says.
 */
export const namedAccountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('czech'), number: z.string().regex(/^(?:[1-9]\d{0,5}-)?\d{2,10}$/u), bank: z.string().regex(/^\d{4}$/u).nullable() }),
  z.strictObject({ kind: z.literal('other'), text: lineSchema }),
]);
export type NamedAccount = Readonly<z.infer<typeof namedAccountSchema>>;

/** From sixteen digits, six of the prefix and ten of the number; null where all are zero. */
export function accountOfDigits(prefix: string, number: string, bank: string | null): NamedAccount | null {
  const [shortPrefix, shortNumber] = [prefix.replace(/^0+/u, ''), number.replace(/^0+/u, '')];
  if (shortPrefix === '' && shortNumber === '') return null;
  return { kind: 'czech', number: `${shortPrefix === '' ? '' : `${shortPrefix}-`}${shortNumber.padStart(2, '0')}`, bank: bank === null || /^0*$/u.test(bank) ? null : bank };
}

/** As people write it: `19-2000145399/0800`, without the bank where it is not known. */
export function accountText(account: NamedAccount): string {
  if (account.kind === 'other') return account.text;
  return account.bank === null ? account.number : `${account.number}/${account.bank}`;
}

/** Whether both are one account; a bank that is not said may be any. */
export function isSameAccount(one: NamedAccount, other: NamedAccount): boolean {
  if (one.kind === 'other' || other.kind === 'other') return one.kind === other.kind && accountText(one) === accountText(other);
  return one.number === other.number && (one.bank === null || other.bank === null || one.bank === other.bank);
}

/** An account of a party, as a statement would name it. */
export function namedAccountOf(account: BankAccount): NamedAccount {
  const [number = '', bank = ''] = account.split('/');
  return { kind: 'czech', number, bank };
}
