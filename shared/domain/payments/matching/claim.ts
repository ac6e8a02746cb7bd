import type { Payer } from '#shared/domain/payments/matching/proposals';
import type { ReadEntry } from '#shared/domain/payments/matching/read-entry';
import type { Original } from '#shared/domain/payments/matching/reversals';

/** An entry that may belong to somebody, or reverses something. */
export type Claim = { readonly read: ReadEntry; readonly payers: readonly Payer[]; readonly original: Original | null };
