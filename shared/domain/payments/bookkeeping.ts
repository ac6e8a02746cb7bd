import { z } from 'zod';
import { adjustmentSchema } from '#shared/domain/payments/adjustment';
import { budgetYearSchema } from '#shared/domain/payments/budget-year';
import { closedYearSchema } from '#shared/domain/payments/closed-year';
import { issuedOrderSchema } from '#shared/domain/payments/issued-order';
import { learntAccountSchema } from '#shared/domain/payments/learnt-account';
import { learntColumnsSchema } from '#shared/domain/payments/learnt-columns';
import { paymentSchema } from '#shared/domain/payments/payment';
import { paymentRequestSchema } from '#shared/domain/payments/payment-request';
import { takenStatementSchema } from '#shared/domain/payments/taken-statement';

/**
 * Evidence plateb: what moved, what was decided and what was asked for. How contributions stand follows from it; no sum is kept. It has no revision:
 * every change names what it changes, and undoing one leaves the ledger as it was to the byte.
 */
export const bookkeepingSchema = z.strictObject({
  statements: z.array(takenStatementSchema).readonly(),
  payments: z.array(paymentSchema).readonly(),
  adjustments: z.array(adjustmentSchema).readonly(),
  learnt: z.array(learntAccountSchema).readonly(),
  requests: z.array(paymentRequestSchema).readonly(),
  orders: z.array(issuedOrderSchema).readonly(),
  budgets: z.array(budgetYearSchema).readonly(),
  closed: z.array(closedYearSchema).readonly(),
  /** What clerks said of the columns of tables, the newest first: of the same headings the first counts. */
  columns: z.array(learntColumnsSchema).readonly(),
});
export type Bookkeeping = Readonly<z.infer<typeof bookkeepingSchema>>;

export const emptyBookkeeping: Bookkeeping = { statements: [], payments: [], adjustments: [], learnt: [], requests: [], orders: [], budgets: [], closed: [], columns: [] };
