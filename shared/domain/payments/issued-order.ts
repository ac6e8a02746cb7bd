import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { instantSchema } from '#shared/domain/instant';
import { paymentOrderSchema } from '#shared/domain/payment-orders/payment-order';
import { storedFileSchema } from '#shared/domain/record';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';

export const issuedOrderIdSchema = z.uuid().brand<'IssuedOrderId'>();
export type IssuedOrderId = z.infer<typeof issuedOrderIdSchema>;

/** Příkaz k úhradě as it was given to the bank, with the control sheet (§ 26 zákona č. 320/2001 Sb.) that goes before it and what it pays. */
export const issuedOrderSchema = z.strictObject({
  id: issuedOrderIdSchema,
  order: paymentOrderSchema,
  /** Which contributions its transfers pay, in their order. */
  pays: z.array(z.strictObject({ agreement: agreementIdSchema, year: yearSchema })).readonly(),
  abo: storedFileSchema,
  pain001: storedFileSchema,
  controlSheet: storedFileSchema.nullable(),
  by: lineSchema,
  at: instantSchema,
  /** That it was not given to the bank after all; null where it was. */
  withdrawn: z.strictObject({ by: lineSchema, at: instantSchema, reason: paragraphSchema }).nullable(),
});
export type IssuedOrder = Readonly<z.infer<typeof issuedOrderSchema>>;
