import type { OfficeRole } from '#shared/domain/office';
import type { LearntAccount } from '#shared/domain/payments/learnt-account';
import { balancesOf } from '#shared/domain/payments/matching/balances';
import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import type { Claim } from '#shared/domain/payments/matching/claim';
import { inOrder } from '#shared/domain/payments/matching/entry-order';
import type { Match } from '#shared/domain/payments/matching/match';
import { payersOf } from '#shared/domain/payments/matching/payers';
import { payerIndexOf } from '#shared/domain/payments/matching/payer-index';
import { namedYears, readEntry } from '#shared/domain/payments/matching/read-entry';
import { originalsOf, type OwnAccounts } from '#shared/domain/payments/matching/reversals';
import { shareOut } from '#shared/domain/payments/matching/share-out';
import type { Payment } from '#shared/domain/payments/payment';
import type { StatementEntry } from '#shared/domain/statements/statement';

/** What entries are matched against. */
export type MatchSources = { readonly candidates: readonly MatchCandidate[]; readonly learnt: readonly LearntAccount[]; readonly role: OfficeRole };

/** Entries that were not matched yet, on which account each moved, and the payments known before, which a storno among them may take back. */
export type FreshMoney = { readonly entries: readonly StatementEntry[]; readonly accounts: OwnAccounts; readonly payments: readonly Payment[] };

/**
 * What entries may belong to; one that concerns no agreement is not among the answers. What an entry is matched to does not depend on the order of
 * the entries: they take their shares by their days, those beyond doubt before others.
 */
export function matchFresh({ entries, accounts, payments }: FreshMoney, { candidates, learnt, role }: MatchSources): ReadonlyMap<StatementEntry, Match> {
  const originals = originalsOf(entries, payments, accounts);
  const index = payerIndexOf(candidates, learnt);
  const balances = balancesOf(candidates);
  const claims = entries.flatMap((entry): readonly Claim[] => {
    const read = readEntry(entry, index);
    const original = originals.get(entry) ?? null;
    const payers = original === null ? payersOf(read, index, role, balances) : [];
    return payers.length === 0 && original === null ? [] : [{ read, named: namedYears(read), payers, original }];
  });
  return shareOut(inOrder(claims, ({ read }) => read.entry), balances, role);
}

/** Movements of nothing, and of other currencies, belong to no contribution. */
export const isMatched = ({ amount, currency }: StatementEntry): boolean => amount !== 0 && currency === 'CZK';
