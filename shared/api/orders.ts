import { z } from 'zod';
import { base64 } from '#shared/api/inputs';
import { operation } from '#shared/api/operation';
import { agreementIdSchema } from '#shared/domain/agreement';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { creditTransferSchema } from '#shared/domain/payment-orders/payment-order';
import { bookkeepingSchema } from '#shared/domain/payments/bookkeeping';
import { issuedOrderIdSchema } from '#shared/domain/payments/issued-order';
import { plainDateSchema } from '#shared/domain/plain-date';
import { paragraphSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';

/** A contribution to be paid, and how; whom to, the agreement says. */
export const orderedTransferSchema = z.strictObject({ agreement: agreementIdSchema, year: yearSchema, ...creditTransferSchema.omit({ creditor: true }).shape });
export type OrderedTransfer = Readonly<z.infer<typeof orderedTransferSchema>>;

/** What a payment order is issued of. */
export const orderToIssueSchema = z.strictObject({
  debtorAccount: bankAccountSchema,
  executeOn: plainDateSchema,
  transfers: z.array(orderedTransferSchema).min(1).max(100, { error: 'too-many' }).readonly(),
  /** Whether the control sheet (kontrolní list) of the agreement is set and kept with it. */
  withControlSheet: z.boolean().default(false),
  /** Whether it is issued although an order that was not paid yet pays the same contribution. */
  despiteEarlier: z.boolean().default(false),
});
export type OrderToIssue = Readonly<z.infer<typeof orderToIssueSchema>>;

/** The files of an order; banks take ABO under either extension. */
export const orderFileFormats = ['abo', 'kpc', 'pain001', 'control-sheet'] as const;
export const orderFileFormatSchema = z.enum(orderFileFormats);
export type OrderFileFormat = z.infer<typeof orderFileFormatSchema>;

/** What the api offers of payment orders: of the region that pays. */
export const orders = {
  issue: operation('Issue a payment order for contributions that are to be paid; it is kept as ABO and as pain.001.001.03, with the control sheet where it is asked for.', orderToIssueSchema, bookkeepingSchema),
  read: operation('One file of an issued order, checked against its fingerprint.', z.strictObject({ id: issuedOrderIdSchema, format: orderFileFormatSchema }), z.strictObject({ fileName: z.string(), content: base64 })),
  withdraw: operation('Say that an issued order was not given to the bank, with a reason; its files stay.', z.strictObject({ id: issuedOrderIdSchema, reason: paragraphSchema }), bookkeepingSchema),
} as const;
