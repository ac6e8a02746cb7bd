import { z } from 'zod';
import { operation } from '#shared/api/operation';
import { agreementIdSchema } from '#shared/domain/agreement';
import { halereSchema, paymentAmountSchema } from '#shared/domain/money';
import { adjustmentIdSchema } from '#shared/domain/payments/adjustment';
import { bookkeepingSchema } from '#shared/domain/payments/bookkeeping';
import { budgetYearContentSchema } from '#shared/domain/payments/budget-year';
import { learntAccountIdSchema } from '#shared/domain/payments/learnt-account';
import { allocationSchema, paymentIdSchema } from '#shared/domain/payments/payment';
import { plainDateSchema } from '#shared/domain/plain-date';
import { namedAccountSchema } from '#shared/domain/statements/named-account';
import { entrySymbolsSchema, signedAmountSchema } from '#shared/domain/statements/statement';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';
import { yearSchema } from '#shared/domain/whole-number';

/** A payment a clerk writes down, where there is no statement of it; the amount with the sign it has on the office's account. */
export const writtenPaymentSchema = z.strictObject({
  bookedOn: plainDateSchema,
  amount: signedAmountSchema,
  account: namedAccountSchema.nullable(),
  name: lineSchema.nullable(),
  symbols: entrySymbolsSchema,
  note: paragraphSchema.nullable(),
});
export type WrittenPayment = Readonly<z.infer<typeof writtenPaymentSchema>>;

const allocations = z.array(allocationSchema).max(200, { error: 'too-many' });
const ofYear = { agreement: agreementIdSchema, year: yearSchema };
const decided = { ...ofYear, on: plainDateSchema, reason: paragraphSchema };

/** What a clerk decides about the contribution of one year beyond what the agreement says. */
export const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('waiver'), ...decided, amount: paymentAmountSchema }),
  z.strictObject({ kind: z.literal('settlement'), ...decided, due: halereSchema }),
]);

/** What the api offers of payments; every change answers with the whole of what is kept of them. */
export const payments = {
  list: operation('What is kept of payments: statements, payments, decisions, requests, orders, budgets and closed years.', z.strictObject({}), bookkeepingSchema),
  write: operation('Write down a payment there is no statement of.', z.strictObject({ payment: writtenPaymentSchema, allocations }), bookkeepingSchema),
  allocate: operation(
    'Say which contributions a payment belongs to, in place of what was said before; with learn also that its account belongs to the party.',
    z.strictObject({ id: paymentIdSchema, allocations, learn: z.boolean().default(false) }),
    bookkeepingSchema,
  ),
  allocateAll: operation(
    'Say of several payments at once which contributions they belong to, all of it or nothing; what contradicts what was learnt is not learnt.',
    z.strictObject({ allocated: z.array(z.strictObject({ id: paymentIdSchema, allocations, learn: z.boolean().default(false) })).max(10_000, { error: 'too-many' }) }),
    bookkeepingSchema,
  ),
  remove: operation('Take back a payment that was written down; one from a statement goes with its statement.', z.strictObject({ id: paymentIdSchema }), bookkeepingSchema),
  decide: operation('Waive a part of a contribution, or settle how much of it is due after an end within the year.', z.strictObject({ decision: decisionSchema }), bookkeepingSchema),
  takeBackDecision: operation('Take back a waiver or a settlement.', z.strictObject({ id: adjustmentIdSchema }), bookkeepingSchema),
  forget: operation('Forget to whom an account belongs.', z.strictObject({ id: learntAccountIdSchema }), bookkeepingSchema),
  updateBudget: operation(
    'Save what the budget of one year says; refused when it was changed since the given revision. A year that has none begins at revision 0.',
    z.strictObject({ year: yearSchema, revision: z.int().nonnegative(), content: budgetYearContentSchema, unparsed: unparsedSchema }),
    bookkeepingSchema,
  ),
  closeYear: operation('Close a year: its balances are kept, and nothing dated in it changes any more.', z.strictObject({ year: yearSchema }), bookkeepingSchema),
  reopenYear: operation('Open a closed year again, with a reason.', z.strictObject({ year: yearSchema, reason: paragraphSchema }), bookkeepingSchema),
} as const;
