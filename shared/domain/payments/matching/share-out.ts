import type { OfficeRole } from '#shared/domain/office';
import type { Balances } from '#shared/domain/payments/matching/balances';
import type { Claim } from '#shared/domain/payments/matching/claim';
import { completedParts } from '#shared/domain/payments/matching/completed-parts';
import type { Match, MatchReason } from '#shared/domain/payments/matching/match';
import { draftsOf, isCertain, proposalOf, rivalOf, type Draft } from '#shared/domain/payments/matching/proposals';
import { matchOfReversal } from '#shared/domain/payments/matching/match-of-reversal';
import { isForSomethingElse, leastDoubtful, scoreOf } from '#shared/domain/payments/matching/weights';
import type { StatementEntry } from '#shared/domain/statements/statement';

type Matched = Map<StatementEntry, Match>;

/**
 * Shares out what is outstanding: first to entries beyond doubt, then to parts that make up a whole together, then to the rest, each time by their days.
 * So one that only might belong to a contribution never takes it from one that does.
 * @param claims in their order
 */
export function shareOut(claims: readonly Claim[], balances: Balances, role: OfficeRole): ReadonlyMap<StatementEntry, Match> {
  const matched: Matched = new Map();
  const settle = (entry: StatementEntry, match: Match) => {
    matched.set(entry, match);
    for (const { agreement, year, amount } of match.proposals[0]?.allocations ?? []) balances.take(agreement, [{ year, amount: role === 'coordinator' ? amount : -amount }]);
  };
  const open = () => claims.filter(({ read }) => !matched.has(read.entry));
  for (const claim of open()) {
    const match = certainMatch(claim, matched, balances, role);
    if (match !== null) settle(claim.read.entry, match);
  }
  for (const { entry, draft } of completedParts(open(), balances, role)) settle(entry, matchOf(entry, 'certain', [draft], role));
  const drafted = new Map(open().map((claim) => [claim, likelyDrafts(claim, balances, role)]));
  for (const claim of open()) settle(claim.read.entry, doubtfulMatch(claim, drafted.get(claim) ?? [], matched, balances, role));
  return matched;
}

function certainMatch({ read, payers, original }: Claim, matched: Matched, balances: Balances, role: OfficeRole): Match | null {
  const { entry } = read;
  if (original !== null) return matchOfReversal(entry, original, original.entry === null ? null : (matched.get(original.entry) ?? null));
  const drafts = draftsOf(read, payers, balances, role);
  return isCertain(drafts) ? matchOf(entry, 'certain', drafts.slice(0, 1), role) : null;
}

/** What is worth asking about, judged before doubtful entries share what is left. */
function likelyDrafts({ read, payers }: Claim, balances: Balances, role: OfficeRole): readonly Draft[] {
  return draftsOf(read, payers, balances, role).filter(({ weight, reasons }) => weight >= leastDoubtful && !isForSomethingElse(reasons));
}

function doubtfulMatch({ read, payers, original }: Claim, likely: readonly Draft[], matched: Matched, balances: Balances, role: OfficeRole): Match {
  const { entry } = read;
  const none: Match = { entry, kind: 'none', score: 0, reasons: [], proposals: [] };
  if (original !== null) return matchOfReversal(entry, original, original.entry === null ? null : (matched.get(original.entry) ?? none)) ?? none;
  const among = payers.filter(({ candidate }) => likely.some((draft) => draft.candidate === candidate));
  return among.length === 0 ? none : matchOf(entry, 'doubtful', draftsOf(read, among, balances, role), role);
}

function matchOf(entry: StatementEntry, kind: 'certain' | 'doubtful', drafts: readonly Draft[], role: OfficeRole): Match {
  const rival = rivalOf(drafts);
  const reasons: readonly MatchReason[] = rival === null ? [] : [{ code: 'competes', agreement: rival.candidate.agreement }];
  return { entry, kind, score: scoreOf(drafts[0]?.weight ?? 0), reasons, proposals: drafts.map((draft) => proposalOf(draft, role)) };
}
