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
import { originalsOf } from '#shared/domain/payments/matching/reversals';
import { shareOut } from '#shared/domain/payments/matching/share-out';
import type { StatementEntry, StatementFormat } from '#shared/domain/statements/statement';

export type MatchInput = {
  /** Of one file, of accounts of the office. */
  readonly entries: readonly StatementEntry[];
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
export function matchEntries({ entries, format, candidates, learnt, known, role }: MatchInput): readonly Match[] {
  const taken = knownOf(entries, format, known);
  const own = toldApart(entries);
  const fresh = own.filter((entry, place) => taken[place] === null && isMatched(entry));
  const originals = originalsOf(fresh, known.payments);
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

/** One object may stand for two entries: the second is a copy. */
function toldApart(entries: readonly StatementEntry[]): readonly StatementEntry[] {
  const seen = new Set<StatementEntry>();
  return entries.map((entry) => {
    const own = seen.has(entry) ? { ...entry } : entry;
    seen.add(own);
    return own;
  });
}

/** Movements of nothing, and of other currencies, belong to no contribution. */
const isMatched = ({ amount, currency }: StatementEntry): boolean => amount !== 0 && currency === 'CZK';

function setAside(entry: StatementEntry, payment: KnownPaymentId): Match | null {
  if (payment !== null) return unmatched(entry, 'known', [{ code: 'taken-over', payment }]);
  return entry.currency === 'CZK' ? null : unmatched(entry, 'other-account-currency');
}

type KnownPaymentId = KnownMoney['payments'][number]['id'] | null;

const unmatched = (entry: StatementEntry, kind: Match['kind'], reasons: readonly MatchReason[] = []): Match => ({ entry, kind, score: 0, reasons, proposals: [] });
