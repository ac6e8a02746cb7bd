import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { instantSchema } from '#shared/domain/instant';
import { rule } from '#shared/domain/refine';
import { namedAccountSchema, type NamedAccount } from '#shared/domain/statements/named-account';
import { filePlaceSchema } from '#shared/domain/statements/reading-problem';
import { signedAmountSchema, statementEntrySchema } from '#shared/domain/statements/statement';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';

export const paymentIdSchema = z.uuid().brand<'PaymentId'>();
export type PaymentId = z.infer<typeof paymentIdSchema>;

export const takenStatementIdSchema = z.uuid().brand<'TakenStatementId'>();
export type TakenStatementId = z.infer<typeof takenStatementIdSchema>;

/** How much of a payment belongs to the contribution of one year; haléře with the sign of the payment. */
export const allocationSchema = z.strictObject({ agreement: agreementIdSchema, year: yearSchema, amount: signedAmountSchema });
export type Allocation = Readonly<z.infer<typeof allocationSchema>>;

/** Where a payment is known from: an entry of a bank statement, or what a clerk wrote down. */
export const paymentOriginSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('statement'),
    statement: takenStatementIdSchema,
    place: filePlaceSchema,
    /** The account of the office it moved on; null where nobody kept which of several it was. */
    account: namedAccountSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('written'), by: lineSchema, at: instantSchema, note: paragraphSchema.nullable() }),
]);

/**
 * Platba: one movement of money on an account of the office, as the bank told it. It is never changed; what changes is which contributions it belongs to.
 * Positive came in, negative went out. What is not allocated waits to be.
 */
export const paymentSchema = z
  .strictObject({
    id: paymentIdSchema,
    ...statementEntrySchema.omit({ place: true, currency: true }).shape,
    origin: paymentOriginSchema,
    allocations: z.array(allocationSchema).max(200, { error: 'too-many' }).readonly(),
  })
  .check(
    rule(({ amount, allocations }) => allocations.every((allocation) => allocation.amount !== 0 && Math.sign(allocation.amount) === Math.sign(amount)), 'amount-not-positive'),
    rule(({ amount, allocations }) => Math.abs(allocations.reduce((sum, allocation) => sum + allocation.amount, 0)) <= Math.abs(amount), 'amount-too-large'),
    rule(({ allocations }) => new Set(allocations.map(({ agreement, year }) => `${agreement} ${String(year)}`)).size === allocations.length, 'repeated'),
  );
export type Payment = Readonly<z.infer<typeof paymentSchema>>;

/** The account of the office a payment moved on; null where it is not known, and for what a clerk wrote down. */
export const ownAccountOf = ({ origin }: Pick<Payment, 'origin'>): NamedAccount | null => (origin.kind === 'statement' ? origin.account : null);

/** What of a payment belongs to no contribution; haléře with the sign of the payment. */
export function unallocated({ amount, allocations }: Pick<Payment, 'amount' | 'allocations'>): number {
  return amount - allocations.reduce((sum, allocation) => sum + allocation.amount, 0);
}
