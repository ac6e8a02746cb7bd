import type { Share } from '#shared/domain/payments/matching/balances';
import type { MatchReason } from '#shared/domain/payments/matching/match';
import type { PlainDate } from '#shared/domain/plain-date';

/** One way an amount may belong to the contributions of an agreement. */
export type Fit = {
  readonly shares: readonly Share[];
  readonly reasons: readonly MatchReason[];
  /** Whether it leaves neither money nor a part of a year. */
  readonly exact: boolean;
};

/** Money as a contribution sees it, the day it moved and the years its message names: positive pays, negative goes back. */
export type Moved = { readonly amount: number; readonly on: PlainDate; readonly named: ReadonlySet<number> };
