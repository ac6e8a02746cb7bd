import { knownOf, type KnownMoney } from '#shared/domain/payments/matching/known-of';
import type { Match, MatchReason } from '#shared/domain/payments/matching/match';
import { isMatched, matchFresh, type MatchSources } from '#shared/domain/payments/matching/match-fresh';
import type { OwnAccounts } from '#shared/domain/payments/matching/reversals';
import type { PaymentId } from '#shared/domain/payments/payment';
import type { NamedAccount } from '#shared/domain/statements/named-account';
import type { Statement, StatementEntry, StatementFormat } from '#shared/domain/statements/statement';

export type MatchInput = MatchSources & {
  /** Of one file, each of an account of the office. */
  readonly statements: readonly Pick<Statement, 'account' | 'entries'>[];
  readonly format: StatementFormat;
  readonly known: KnownMoney;
};

/** What is to be done with every entry of a file, in the order of the entries. What an entry is matched to does not depend on that order. */
export function matchEntries({ statements, format, known, ...sources }: MatchInput): readonly Match[] {
  const taken = knownOf(statements, format, known);
  const accounts = toldApart(statements);
  const own = [...accounts.keys()];
  const fresh = own.filter((entry, place) => taken[place] === null && isMatched(entry));
  const matched = matchFresh({ entries: fresh, accounts, payments: known.payments }, sources);
  return own.map((entry, place) => setAside(entry, taken[place]?.id ?? null) ?? matched.get(entry) ?? unmatched(entry, 'none'));
}

/** All entries in their order, each with its account. One object may stand for two entries: the second is a copy. */
function toldApart(statements: MatchInput['statements']): OwnAccounts {
  const accounts = new Map<StatementEntry, NamedAccount>();
  for (const { account, entries } of statements) for (const entry of entries) accounts.set(accounts.has(entry) ? { ...entry } : entry, account);
  return accounts;
}

function setAside(entry: StatementEntry, payment: PaymentId | null): Match | null {
  if (payment !== null) return unmatched(entry, 'known', [{ code: 'taken-over', payment }]);
  return entry.currency === 'CZK' ? null : unmatched(entry, 'other-account-currency');
}

const unmatched = (entry: StatementEntry, kind: Match['kind'], reasons: readonly MatchReason[] = []): Match => ({ entry, kind, score: 0, reasons, proposals: [] });
