import { randomUUID } from 'node:crypto';
import type { Ids } from '#core/ports';
import { agreementIdSchema } from '#shared/domain/agreement';
import { factIdSchema } from '#shared/domain/life/fact';
import { adjustmentIdSchema } from '#shared/domain/payments/adjustment';
import { issuedOrderIdSchema } from '#shared/domain/payments/issued-order';
import { learntAccountIdSchema } from '#shared/domain/payments/learnt-account';
import { paymentIdSchema, takenStatementIdSchema } from '#shared/domain/payments/payment';
import { paymentRequestIdSchema } from '#shared/domain/payments/payment-request';
import { attachmentIdSchema } from '#shared/domain/record';

export function randomIds(): Ids {
  return idsFrom(() => randomUUID());
}

/** Ids by their order, in the form of a UUID: the same in every run, for data that are kept nowhere. */
export function countedIds(): Ids {
  let count = 0;
  return idsFrom(() => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  });
}

function idsFrom(next: () => string): Ids {
  return {
    agreementId: () => agreementIdSchema.parse(next()),
    attachmentId: () => attachmentIdSchema.parse(next()),
    factId: () => factIdSchema.parse(next()),
    statementId: () => takenStatementIdSchema.parse(next()),
    paymentId: () => paymentIdSchema.parse(next()),
    adjustmentId: () => adjustmentIdSchema.parse(next()),
    learntAccountId: () => learntAccountIdSchema.parse(next()),
    requestId: () => paymentRequestIdSchema.parse(next()),
    orderId: () => issuedOrderIdSchema.parse(next()),
  };
}
