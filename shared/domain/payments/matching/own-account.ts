import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import { isSameAccount, type NamedAccount } from '#shared/domain/statements/named-account';

/** Whether a statement is of an account of the office, as far as agreements and the office itself name one; null where they name none. */
export function isOwnAccount(account: NamedAccount, candidates: readonly MatchCandidate[]): boolean | null {
  const own = candidates.flatMap(({ ownAccounts }) => ownAccounts);
  return own.length === 0 ? null : own.some((each) => isSameAccount(each, account));
}
