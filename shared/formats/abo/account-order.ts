import { isAccountNumber } from '#shared/domain/bank-account';

/**
 * How the sixteen digits of an account are ordered: as they are written, prefix and number, or in the internal order some banks keep: of the number
 * C1…C9 C0 and the prefix P1…P6 it puts C0 C8 C9 C6 C1 C2 C3 C4 C5 C7 P1…P6.
 */
export type AccountOrder = 'written' | 'internal';

/** Which digit of the internal order comes first, second, … when it is written. */
const places = [10, 11, 12, 13, 14, 15, 4, 5, 6, 7, 8, 3, 9, 1, 2, 0] as const;

/** Prefix and number of an account. */
export function partsOfAccount(digits: string, order: AccountOrder): readonly [prefix: string, number: string] {
  const written = order === 'written' ? digits : places.map((place) => digits.charAt(place)).join('');
  return [written.slice(0, 6), written.slice(6)];
}

/** So many accounts of others tell enough. */
const mostAccounts = 500;

/**
 * The order of the accounts of a statement. Modulo 11 holds for accounts in their right order, and for about one in a hundred in a wrong one: the statement's
 * own account decides, and where it would be right in both, those of the others do.
 */
export function accountOrder(own: string, others: readonly string[]): AccountOrder {
  const [written, internal] = [isRight(own, 'written'), isRight(own, 'internal')];
  if (written !== internal) return written ? 'written' : 'internal';
  const known = others.slice(0, mostAccounts).filter((digits) => /[1-9]/u.test(digits));
  return count(known, 'internal') > count(known, 'written') ? 'internal' : 'written';
}

/** Whether an account satisfies modulo 11 when read so. */
export const isRight = (digits: string, order: AccountOrder): boolean => isAccountNumber(...partsOfAccount(digits, order));

const count = (accounts: readonly string[], order: AccountOrder): number => accounts.filter((digits) => isRight(digits, order)).length;
