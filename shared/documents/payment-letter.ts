import type { ContributionState } from '#shared/domain/payments/contribution';
import type { LateInterest } from '#shared/domain/payments/late-interest';
import type { RequestKind } from '#shared/domain/payments/payment-request';
import type { PlainDate } from '#shared/domain/plain-date';

/** A letter issued before, by which this one calls it. */
export type EarlierLetter = { readonly number: string; readonly issuedOn: PlainDate };

/** What came in or went back for a contribution; haléře, what went back is negative. */
export type LetterPayment = { readonly on: PlainDate; readonly amount: number; readonly account: string | null; readonly variableSymbol: string | null };

/** What a letter about the contribution of a year says beyond the agreement: how it stands on the day it is issued on, and what came before. */
export type PaymentLetter = {
  readonly kind: RequestKind;
  /** Null while the office has no pattern of such numbers. */
  readonly number: string | null;
  readonly issuedOn: PlainDate;
  readonly signedBy: string | null;
  readonly signedByTitle: string | null;
  readonly state: ContributionState;
  readonly call: EarlierLetter | null;
  readonly reminder: EarlierLetter | null;
  /** The new last day to pay a reminder names. */
  readonly payBy: PlainDate | null;
  /** Null where the office asks for none. */
  readonly interest: LateInterest | null;
  readonly payments: readonly LetterPayment[];
};
