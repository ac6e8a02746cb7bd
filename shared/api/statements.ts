import { z } from 'zod';
import { base64 } from '#shared/api/inputs';
import { operation } from '#shared/api/operation';
import { bookkeepingSchema } from '#shared/domain/payments/bookkeeping';
import { allocationSchema, takenStatementIdSchema } from '#shared/domain/payments/payment';
import { csvColumnsSchema } from '#shared/domain/statements/csv-columns';
import { largestStatementFile, statementFileSchema } from '#shared/domain/statements/statement';
import { lineSchema } from '#shared/domain/text';

/** A file of bank statements; as base64, which makes four characters of three bytes, it may be larger than what crosses the boundary elsewhere. A host may still not carry that much: `packed` says that the content is compressed (gzip). */
export const statementUpload = { fileName: lineSchema, content: base64.max(4 * Math.ceil(largestStatementFile / 3), { error: 'too-long' }), packed: z.boolean().default(false) };

/** An entry to take over, by its statement in the file and its place in that, both counted from 0, the contributions it belongs to, and whether its account is remembered. */
const chosenEntry = z.strictObject({
  statement: z.int().nonnegative(),
  entry: z.int().nonnegative(),
  allocations: z.array(allocationSchema).max(200, { error: 'too-many' }),
  learn: z.boolean().default(false),
});

/** What the api offers of bank statements. */
export const statements = {
  read: operation('What a file of bank statements (ABO/GPC, CAMT.053, CSV) says, with its problems by line; nothing is stored.', z.strictObject(statementUpload), statementFileSchema),
  take: operation(
    'Keep a file of bank statements and take over the chosen entries as payments; what was taken over before is left out. Columns of a table are remembered by its headings.',
    z.strictObject({ ...statementUpload, chosen: z.array(chosenEntry).max(100_000, { error: 'too-many' }), despiteMismatch: z.boolean().default(false), columns: csvColumnsSchema.nullable().default(null) }),
    bookkeepingSchema,
  ),
  undo: operation('Take back a statement with all payments that came from it and what was learnt from them.', z.strictObject({ id: takenStatementIdSchema }), bookkeepingSchema),
} as const;
