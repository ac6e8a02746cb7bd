import { z } from 'zod';
import { operation } from '#shared/api/operation';
import { agreementIdSchema, agreementSchema } from '#shared/domain/agreement';
import { factIdSchema, factSchema } from '#shared/domain/life/fact';
import { paragraphSchema } from '#shared/domain/text';

/** What the api offers of the life of an agreement. */
export const life = {
  record: operation('Write down what happened to an agreement; it may not lie in the future.', z.strictObject({ id: agreementIdSchema, fact: factSchema }), agreementSchema),
  correct: operation(
    'Take back what was written down, with a reason, and write down what is right instead, where anything is.',
    z.strictObject({ id: agreementIdSchema, factId: factIdSchema, reason: paragraphSchema, fact: factSchema.nullable() }),
    agreementSchema,
  ),
} as const;
