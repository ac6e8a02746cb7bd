import { z } from 'zod';
import { base64 } from '#shared/api/inputs';
import { operation } from '#shared/api/operation';
import { agreementIdSchema } from '#shared/domain/agreement';
import { halereSchema } from '#shared/domain/money';
import { bookkeepingSchema } from '#shared/domain/payments/bookkeeping';
import { paymentRequestIdSchema, requestKindSchema } from '#shared/domain/payments/payment-request';
import { plainDateSchema } from '#shared/domain/plain-date';
import { rule } from '#shared/domain/refine';
import { storedTypeSchema } from '#shared/domain/record';
import { lineSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';
import { missingDatumSchema } from '#shared/documents/missing';

const contribution = { agreement: agreementIdSchema, year: yearSchema };

const items = z
  .array(z.strictObject(contribution))
  .min(1, { error: 'required' })
  .max(200, { error: 'too-many' })
  .check(rule((all) => new Set(all.map(({ agreement, year }) => `${agreement} ${String(year)}`)).size === all.length, 'repeated'));

/** Letters of one kind that are issued together. */
const order = {
  kind: requestKindSchema,
  items,
  issuedOn: plainDateSchema,
  /** The new last day to pay a reminder names; other letters name none. */
  payBy: plainDateSchema.nullable().default(null),
  signedBy: lineSchema.nullable(),
  signedByTitle: lineSchema.nullable(),
};
const orderSchema = z.strictObject(order);
export type RequestOrder = z.infer<typeof orderSchema>;

/** A letter as it would be issued now, and what it lacks. */
const preparedSchema = z.strictObject({
  ...contribution,
  number: lineSchema.nullable(),
  amount: halereSchema,
  interest: halereSchema,
  missing: z.array(missingDatumSchema),
});
export type PreparedRequest = Readonly<z.infer<typeof preparedSchema>>;

const byId = z.strictObject({ id: paymentRequestIdSchema });
const file = z.strictObject({ fileName: z.string(), type: storedTypeSchema, content: base64 });

/** What the api offers of calls for payment, reminders and receipts. */
export const requests = {
  prepare: operation('What letters of one kind would say if they were issued now, and what they lack; nothing is stored.', orderSchema, z.array(preparedSchema)),
  preview: operation('The pages of one of such letters, by its place among them counted from 0; nothing is stored.', z.strictObject({ ...order, item: z.int().nonnegative() }), z.strictObject({ fileName: z.string(), pdf: base64, pages: z.int().positive() })),
  issue: operation('Issue letters of one kind: each gets a number and is kept as it is printed. All of them are issued or none.', orderSchema, bookkeepingSchema),
  undo: operation('Take letters back, as long as nothing followed any of them.', z.strictObject({ ids: z.array(paymentRequestIdSchema).min(1, { error: 'required' }).max(200, { error: 'too-many' }) }), bookkeepingSchema),
  read: operation('A letter as it was issued.', byId, file),
  save: operation('Let the person choose where to save a letter (desktop only).', byId, z.strictObject({ path: z.string().nullable() })),
  open: operation('Open a letter in the program for PDF files (desktop only).', byId, z.strictObject({ path: z.string() })),
} as const;
