import type { OfficeRole } from '#shared/domain/office';
import type { Balances } from '#shared/domain/payments/matching/balances';
import type { Claim } from '#shared/domain/payments/matching/claim';
import { completedParts } from '#shared/domain/payments/matching/completed-parts';
import type { Match, MatchReason } from '#shared/domain/payments/matching/match';
import { draftsOf, isCertain, proposalOf, rivalOf, type Draft } from '#shared/domain/payments/matching/proposals';
import { rememberDrafts, type RememberedDrafts } from '#shared/domain/payments/matching/remembered-drafts';
import { matchOfReversal } from '#shared/domain/payments/matching/match-of-reversal';
import { isAnchored, isDoubted, isForSomethingElse, leastDoubtful, scoreOf } from '#shared/domain/payments/matching/weights';
import type { StatementEntry } from '#shared/domain/statements/statement';

type Matched = Map<StatementEntry, Match>;

/**
 * Shares out what is outstanding: first to entries beyond doubt, then to parts that make up a whole together, then to the rest, each time by their days.
 * So one that only might belong to a contribution never takes it from one that does.
 * @param claims in their order
 */
export function shareOut(claims: readonly Claim[], balances: Balances, role: OfficeRole): ReadonlyMap<StatementEntry, Match> {
  const matched: Matched = new Map();
  const drafts = rememberDrafts(balances, role);
  const settle = (entry: StatementEntry, match: Match) => {
    matched.set(entry, match);
    for (const { agreement, year, amount } of match.proposals[0]?.allocations ?? []) balances.take(agreement, [{ year, amount: role === 'coordinator' ? amount : -amount }]);
  };
  const open = () => claims.filter(({ read }) => !matched.has(read.entry));
  for (const claim of open()) {
    const match = certainMatch(claim, matched, drafts, role);
    if (match !== null) settle(claim.read.entry, match);
  }
  // Whether an entry is worth asking about is judged before doubtful ones share what is left.
  const judged = new Map(open().map((claim) => [claim, claim.original === null ? drafts(claim) : []]));
  for (const { entry, draft } of completedParts(judged, balances, role)) settle(entry, matchOf(entry, 'certain', [draft], role));
  for (const claim of open()) settle(claim.read.entry, doubtfulMatch(claim, judged.get(claim) ?? [], { matched, drafts, balances, role }));
  return matched;
}

function certainMatch(claim: Claim, matched: Matched, draftsOfClaim: RememberedDrafts, role: OfficeRole): Match | null {
  const { read: { entry }, original } = claim;
  if (original !== null) return matchOfReversal(entry, original, original.entry === null ? null : (matched.get(original.entry) ?? null));
  // Most are not identified whatever they pay.
  if (!claim.payers.some(({ reasons }) => isAnchored(reasons) && !isDoubted(reasons))) return null;
  const drafts = draftsOfClaim(claim);
  return isCertain(drafts) ? matchOf(entry, 'certain', drafts.slice(0, 1), role) : null;
}

type Course = { readonly matched: Matched; readonly drafts: RememberedDrafts; readonly balances: Balances; readonly role: OfficeRole };

function doubtfulMatch(claim: Claim, judged: readonly Draft[], { matched, drafts, balances, role }: Course): Match {
  const { read: { entry }, payers, original } = claim;
  const none: Match = { entry, kind: 'none', score: 0, reasons: [], proposals: [] };
  if (original !== null) return matchOfReversal(entry, original, original.entry === null ? null : (matched.get(original.entry) ?? none)) ?? none;
  const likely = new Set(judged.filter(({ weight, reasons }) => weight >= leastDoubtful && !isForSomethingElse(reasons)).map(({ candidate }) => candidate));
  const among = payers.filter(({ candidate }) => likely.has(candidate));
  if (among.length === 0) return none;
  return matchOf(entry, 'doubtful', among.length === payers.length ? drafts(claim) : draftsOf({ ...claim, payers: among }, balances, role), role);
}

function matchOf(entry: StatementEntry, kind: 'certain' | 'doubtful', drafts: readonly Draft[], role: OfficeRole): Match {
  const rival = rivalOf(drafts);
  const reasons: readonly MatchReason[] = rival === null ? [] : [{ code: 'competes', agreement: rival.candidate.agreement }];
  return { entry, kind, score: scoreOf(drafts[0]?.weight ?? 0), reasons, proposals: drafts.map((draft) => proposalOf(draft, role)) };
}
