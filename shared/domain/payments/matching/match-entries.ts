import type { OfficeRole } from '#shared/domain/office';
import type { LearntAccount } from '#shared/domain/payments/learnt-account';
import { balancesOf } from '#shared/domain/payments/matching/balances';
import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import type { Claim } from '#shared/domain/payments/matching/claim';
import { inOrder } from '#shared/domain/payments/matching/entry-order';
import { knownOf, type KnownMoney } from '#shared/domain/payments/matching/known-of';
import type { Match, MatchReason } from '#shared/domain/payments/matching/match';
import { payersOf } from '#shared/domain/payments/matching/payers';
import { payerIndexOf } from '#shared/domain/payments/matching/payer-index';
import { namedYears, readEntry } from '#shared/domain/payments/matching/read-entry';
import { originalsOf, type OwnAccounts } from '#shared/domain/payments/matching/reversals';
import { shareOut } from '#shared/domain/payments/matching/share-out';
import type { NamedAccount } from '#shared/domain/statements/named-account';
import type { Statement, StatementEntry, StatementFormat } from '#shared/domain/statements/statement';

export type MatchInput = {
  /** Of one file, each of an account of the office. */
  readonly statements: readonly Pick<Statement, 'account' | 'entries'>[];
  readonly format: StatementFormat;
  readonly candidates: readonly MatchCandidate[];
  readonly learnt: readonly LearntAccount[];
  readonly known: KnownMoney;
  readonly role: OfficeRole;
};

/**
 * What is to be done with every entry, in the order of the entries. What an entry is matched to does not depend on that order: entries take their
 * shares by their days, those beyond doubt before others.
 */
export function matchEntries({ statements, format, candidates, learnt, known, role }: MatchInput): readonly Match[] {
  const taken = knownOf(statements, format, known);
  const accounts = toldApart(statements);
  const own = [...accounts.keys()];
  const fresh = own.filter((entry, place) => taken[place] === null && isMatched(entry));
  const originals = originalsOf(fresh, known.payments, accounts);
  const index = payerIndexOf(candidates, learnt);
  const balances = balancesOf(candidates);
  const claims = fresh.flatMap((entry): readonly Claim[] => {
    const read = readEntry(entry, index);
    const original = originals.get(entry) ?? null;
    const payers = original === null ? payersOf(read, index, role, balances) : [];
    return payers.length === 0 && original === null ? [] : [{ read, named: namedYears(read), payers, original }];
  });
  const matched = shareOut(inOrder(claims, ({ read }) => read.entry), balances, role);
  return own.map((entry, place) => setAside(entry, taken[place]?.id ?? null) ?? matched.get(entry) ?? unmatched(entry, 'none'));
}

/** All entries in their order, each with its account. One object may stand for two entries: the second is a copy. */
function toldApart(statements: MatchInput['statements']): OwnAccounts {
  const accounts = new Map<StatementEntry, NamedAccount>();
  for (const { account, entries } of statements) for (const entry of entries) accounts.set(accounts.has(entry) ? { ...entry } : entry, account);
  return accounts;
}

/** Movements of nothing, and of other currencies, belong to no contribution. */
const isMatched = ({ amount, currency }: StatementEntry): boolean => amount !== 0 && currency === 'CZK';

function setAside(entry: StatementEntry, payment: KnownPaymentId): Match | null {
  if (payment !== null) return unmatched(entry, 'known', [{ code: 'taken-over', payment }]);
  return entry.currency === 'CZK' ? null : unmatched(entry, 'other-account-currency');
}

type KnownPaymentId = KnownMoney['payments'][number]['id'] | null;

const unmatched = (entry: StatementEntry, kind: Match['kind'], reasons: readonly MatchReason[] = []): Match => ({ entry, kind, score: 0, reasons, proposals: [] });
