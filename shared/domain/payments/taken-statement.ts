import { z } from 'zod';
import { instantSchema } from '#shared/domain/instant';
import { takenStatementIdSchema } from '#shared/domain/payments/payment';
import { storedFileSchema } from '#shared/domain/record';
import { statementFormatSchema, statementSchema } from '#shared/domain/statements/statement';
import { lineSchema } from '#shared/domain/text';

/**
 * A file of statements that was taken over. The file itself is kept as it came, so what was set aside in it is never lost: entries that concern no agreement,
 * of other accounts, in other currencies. Payments name it as their origin.
 */
export const takenStatementSchema = z.strictObject({
  id: takenStatementIdSchema,
  fileName: lineSchema,
  file: storedFileSchema,
  format: statementFormatSchema,
  /** What the file says of each statement in it, and how many entries it has. */
  statements: z.array(statementSchema.omit({ entries: true }).extend({ entries: z.int().nonnegative() })).readonly(),
  by: lineSchema,
  at: instantSchema,
});
export type TakenStatement = Readonly<z.infer<typeof takenStatementSchema>>;
