import { fitsOf } from '#shared/domain/payments/matching/fits';
import type { Claim, Payer } from '#shared/domain/payments/matching/claim';
import type { Balances, Share } from '#shared/domain/payments/matching/balances';
import type { MatchReason, Proposal } from '#shared/domain/payments/matching/match';
import { isAnchored, isDoubted, leastCertain, margin, scoreOf, weightOf } from '#shared/domain/payments/matching/weights';
import type { OfficeRole } from '#shared/domain/office';

/** A proposal before it is chosen: its shares as contributions see them, and its weight without bounds. */
export type Draft = Payer & { readonly shares: readonly Share[]; readonly weight: number; readonly exact: boolean };

/** At most so many are laid before a clerk. */
const mostProposals = 5;

/** Money that pays is positive: what comes in to the coordinator, what goes out of a region. */
export const towards = (amount: number, role: OfficeRole): number => (role === 'coordinator' ? amount : -amount);

/** Every way an entry may belong to one of its payers, the likeliest first. */
export function draftsOf({ read, named, payers }: Pick<Claim, 'read' | 'named' | 'payers'>, balances: Balances, role: OfficeRole): readonly Draft[] {
  const moved = { amount: towards(read.entry.amount, role), on: read.entry.bookedOn, named };
  const alone: readonly MatchReason[] = read.entry.reversal ? [{ code: 'storno-alone' }] : [];
  return payers
    .flatMap(({ candidate, reasons }) =>
      fitsOf(moved, balances.of(candidate.agreement)).map((fit): Draft => {
        const all = [...reasons, ...fit.reasons, ...alone];
        return { candidate, reasons: all, shares: fit.shares, weight: weightOf(all), exact: fit.exact };
      }),
    )
    .toSorted((one, other) => other.weight - one.weight || (one.candidate.agreement < other.candidate.agreement ? -1 : Number(one.candidate.agreement > other.candidate.agreement)))
    .slice(0, mostProposals);
}

/** Another agreement that is nearly as likely as the best; null where none is. */
export function rivalOf(drafts: readonly Draft[]): Draft | null {
  const [best] = drafts;
  if (best === undefined) return null;
  return drafts.find(({ candidate, weight }) => candidate !== best.candidate && weight > best.weight - margin) ?? null;
}

/** Whether it is beyond doubt whose money it is, however much: a sign of the payer alone, nothing against it, and nobody else nearly as likely. */
export function isIdentified(drafts: readonly Draft[]): boolean {
  const [best] = drafts;
  return best !== undefined && isAnchored(best.reasons) && !isDoubted(best.reasons) && rivalOf(drafts) === null;
}

export function isCertain(drafts: readonly Draft[]): boolean {
  const [best] = drafts;
  return best !== undefined && best.exact && best.weight >= leastCertain && isIdentified(drafts);
}

export function proposalOf({ candidate: { agreement }, shares, weight, reasons }: Draft, role: OfficeRole): Proposal {
  const allocations = shares.map(({ year, amount }) => ({ agreement, year, amount: towards(amount, role) }));
  return { agreement, allocations, score: scoreOf(weight), reasons };
}
