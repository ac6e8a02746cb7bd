import type { AgreementId } from '#shared/domain/agreement';
import type { Match, MatchReason, Proposal } from '#shared/domain/payments/matching/match';
import type { Original } from '#shared/domain/payments/matching/reversals';
import { scoreOf, weights } from '#shared/domain/payments/matching/weights';
import type { Allocation } from '#shared/domain/payments/payment';
import type { StatementEntry } from '#shared/domain/statements/statement';

/**
 * A storno belongs to what it reverses belongs to, with the opposite sign; nothing of it where that belongs to none. Null while it is open what the
 * reversed entry belongs to.
 * @param reversed the match of the reversed entry; null where there is none yet, or it is a payment
 */
export function matchOfReversal(entry: StatementEntry, original: Original, reversed: Match | null): Match | null {
  if (original.payment !== null) {
    const reason: MatchReason = { code: 'storno-of-payment', payment: original.payment.id };
    return matchOf(entry, original.only ? 'certain' : 'doubtful', reason, proposalsOf(original.payment.allocations, reason));
  }
  if (reversed === null) return null;
  const reason: MatchReason = { code: 'storno-of-entry', place: original.entry.place };
  const allocations = reversed.proposals[0]?.allocations ?? [];
  return matchOf(entry, original.only && reversed.kind === 'certain' ? 'certain' : 'doubtful', reason, proposalsOf(allocations, reason));
}

function matchOf(entry: StatementEntry, kind: 'certain' | 'doubtful', reason: MatchReason, proposals: readonly Proposal[]): Match {
  if (proposals.length === 0) return { entry, kind: 'none', score: 0, reasons: [reason], proposals };
  return { entry, kind, score: scoreOf(weights[reason.code]), reasons: [], proposals };
}

/** One proposal, of the agreement most belongs to. */
function proposalsOf(allocations: readonly Allocation[], reason: MatchReason): readonly Proposal[] {
  const [first] = allocations;
  if (first === undefined) return [];
  const back = allocations.map(({ agreement, year, amount }) => ({ agreement, year, amount: -amount }));
  return [{ agreement: mostOf(allocations, first), allocations: back, score: scoreOf(weights[reason.code]), reasons: [reason] }];
}

function mostOf(allocations: readonly Allocation[], first: Allocation): AgreementId {
  return allocations.reduce((most, each) => (Math.abs(each.amount) > Math.abs(most.amount) ? each : most), first).agreement;
}
