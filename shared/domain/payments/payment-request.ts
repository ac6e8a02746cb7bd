import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { instantSchema } from '#shared/domain/instant';
import { halereSchema, paymentAmountSchema } from '#shared/domain/money';
import { plainDateSchema } from '#shared/domain/plain-date';
import { storedFileSchema } from '#shared/domain/record';
import { lineSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';

export const paymentRequestIdSchema = z.uuid().brand<'PaymentRequestId'>();
export type PaymentRequestId = z.infer<typeof paymentRequestIdSchema>;

/** Výzva k úhradě, upomínka, druhá upomínka, potvrzení o přijetí platby. */
export const requestKinds = ['call-for-payment', 'reminder', 'second-reminder', 'receipt'] as const;
export const requestKindSchema = z.enum(requestKinds);
export type RequestKind = z.infer<typeof requestKindSchema>;

/** A letter about the contribution of one year, as it was issued: number, figures and the very bytes that were printed. */
export const paymentRequestSchema = z.strictObject({
  id: paymentRequestIdSchema,
  kind: requestKindSchema,
  agreement: agreementIdSchema,
  year: yearSchema,
  /** Číslo výzvy; unique among the letters of the office. */
  number: lineSchema,
  issuedOn: plainDateSchema,
  /** What is asked for, or was received, without interest. */
  amount: paymentAmountSchema,
  /** Úrok z prodlení; nothing where none is asked for. */
  interest: halereSchema,
  /** The last day to pay as the letter says it; null for a number of days after delivery, and for a receipt. */
  dueOn: plainDateSchema.nullable(),
  file: storedFileSchema,
  by: lineSchema,
  at: instantSchema,
});
export type PaymentRequest = Readonly<z.infer<typeof paymentRequestSchema>>;
