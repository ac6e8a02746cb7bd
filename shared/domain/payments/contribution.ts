import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import type { Instalment } from '#shared/domain/payment-calendar';
import type { PaymentId } from '#shared/domain/payments/payment';
import type { PlainDate } from '#shared/domain/plain-date';

/**
 * How the contribution of one year stands:
 * `expected` nobody has to pay yet; `due` it is to be paid by a day that has not passed; `overdue` that day passed and nothing came; `paid-in-part`; `paid`;
 * `overpaid`; `waived` nothing was paid and nothing is asked for; `refunded` what was paid too much went back.
 */
export const contributionStatuses = ['expected', 'due', 'overdue', 'paid-in-part', 'paid', 'overpaid', 'waived', 'refunded'] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];

/** The contribution of one year on one day. All amounts in haléře; `expected = paid + outstanding + waived − refunded`. */
export type ContributionState = {
  readonly agreement: AgreementId;
  readonly year: number;
  /** What the year is paid for, and how much of it, by the agreement with its amendments; null for a year the agreement does not pay. */
  readonly instalment: Instalment | null;
  /** The last day to pay; null while it follows from a request that was not delivered. */
  readonly dueOn: PlainDate | null;
  readonly expected: number;
  readonly paid: number;
  readonly waived: number;
  readonly refunded: number;
  /** What is still to be paid; negative where more was paid than expected. */
  readonly outstanding: number;
  readonly status: ContributionStatus;
  /** Days after the due day: until the last payment that covered it, or until today where it is not covered; 0 where it was in time. */
  readonly daysLate: number;
  /** The day it was covered; null while it is not. */
  readonly coveredOn: PlainDate | null;
  readonly payments: readonly PaymentId[];
};

/** What contributions are derived from. */
export type ContributionView = {
  readonly agreement: Agreement;
  /** The amendments of the agreement; others among them do not matter. */
  readonly amendments: readonly Agreement[];
  readonly role: OfficeRole;
  /** Everything is as it was at the end of this day. */
  readonly day: PlainDate;
};
