import { z } from 'zod';
import { instantSchema } from '#shared/domain/instant';
import { paymentIdSchema } from '#shared/domain/payments/payment';
import { regionCodeSchema } from '#shared/domain/region';
import { namedAccountSchema } from '#shared/domain/statements/named-account';
import { lineSchema } from '#shared/domain/text';

export const learntAccountIdSchema = z.uuid().brand<'LearntAccountId'>();
export type LearntAccountId = z.infer<typeof learntAccountIdSchema>;

/** What a clerk taught by confirming a payment: this account belongs to this party. */
export const learntAccountSchema = z.strictObject({
  id: learntAccountIdSchema,
  account: namedAccountSchema,
  party: regionCodeSchema,
  /** The payment it was learnt from; it is forgotten when that is undone. */
  from: paymentIdSchema,
  by: lineSchema,
  at: instantSchema,
});
export type LearntAccount = Readonly<z.infer<typeof learntAccountSchema>>;
