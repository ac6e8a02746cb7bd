import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { instantSchema } from '#shared/domain/instant';
import { halereSchema, paymentAmountSchema } from '#shared/domain/money';
import { plainDateSchema } from '#shared/domain/plain-date';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';

export const adjustmentIdSchema = z.uuid().brand<'AdjustmentId'>();
export type AdjustmentId = z.infer<typeof adjustmentIdSchema>;

const decided = {
  id: adjustmentIdSchema,
  agreement: agreementIdSchema,
  year: yearSchema,
  /** The day it was decided on. */
  on: plainDateSchema,
  reason: paragraphSchema,
  by: lineSchema,
  at: instantSchema,
};

/** What somebody decided about the contribution of one year beyond what the agreement says. */
export const adjustmentSchema = z.discriminatedUnion('kind', [
  /** Prominutí: so much of it is not asked for. */
  z.strictObject({ kind: z.literal('waiver'), ...decided, amount: paymentAmountSchema }),
  /** Vypořádání: after an end within the year the parties settled that so much was due for it. */
  z.strictObject({ kind: z.literal('settlement'), ...decided, due: halereSchema }),
]);
export type Adjustment = Readonly<z.infer<typeof adjustmentSchema>>;
