import type { z } from 'zod';
import { takenStatementIdSchema } from '#shared/domain/payments/payment';
import { csvColumnsSchema } from '#shared/domain/statements/csv-columns';

/** What a clerk said of the columns of a table, known when one with the same headings comes again. */
export const learntColumnsSchema = csvColumnsSchema.extend({
  /** The statement it was said of; it is forgotten when that is undone. */
  from: takenStatementIdSchema.optional(),
});
export type LearntColumns = Readonly<z.infer<typeof learntColumnsSchema>>;
