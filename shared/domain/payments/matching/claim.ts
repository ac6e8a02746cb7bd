import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import type { MatchReason } from '#shared/domain/payments/matching/match';
import type { ReadEntry } from '#shared/domain/payments/matching/read-entry';
import type { Original } from '#shared/domain/payments/matching/reversals';

/** A candidate an entry may belong to, and why. */
export type Payer = { readonly candidate: MatchCandidate; readonly reasons: readonly MatchReason[] };

/** An entry that may belong to somebody, or reverses something. */
export type Claim = {
  readonly read: ReadEntry;
  /** Years its message names. */
  readonly named: ReadonlySet<number>;
  readonly payers: readonly Payer[];
  readonly original: Original | null;
};
