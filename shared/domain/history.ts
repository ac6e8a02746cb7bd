import { z } from 'zod';
import { instantSchema } from '#shared/domain/instant';
import { signableKindSchema, storedFileSchema } from '#shared/domain/record';
import { signatorySchema } from '#shared/domain/signature';
import { lineSchema, paragraphSchema } from '#shared/domain/text';

/** Fields one entry names at most; what is beyond is found by comparing. */
export const mostFields = 500;

const historyActionSchema = z.enum(['created', 'changed', 'finished', 'reopened', 'removed', 'restored', 'papers', 'imported', 'attached', 'detached', 'reattached', 'signed', 'fact-recorded', 'fact-corrected', 'filed', 'exchanged']);
export type HistoryAction = z.infer<typeof historyActionSchema>;

/** What was done to, where it is not the agreement as a whole: an attachment by its name then, or a document somebody signed for a party. */
const historySubjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('attachment'), fileName: lineSchema }),
  z.strictObject({ kind: z.literal('document'), document: signableKindSchema, signatory: signatorySchema }),
]);
export type HistorySubject = Readonly<z.infer<typeof historySubjectSchema>>;

/**
 * What one person did with an agreement in one go. Changes of the same person that follow within {@link oneSitting} are one entry,
 * for saving happens after every key; but what replaces the work of another window always begins an entry of its own.
 */
export const historyEntrySchema = z.strictObject({
  action: historyActionSchema,
  /** User name of the workstation. */
  by: lineSchema,
  from: instantSchema,
  until: instantSchema,
  /** Paths of the fields that changed, each once. */
  fields: z.array(z.string().max(200)).max(mostFields).readonly(),
  subject: historySubjectSchema.nullable().default(null),
  /** Why it was done, where a reason was asked for. */
  reason: paragraphSchema.nullable(),
  /** The agreement and its papers as they were before, as JSON; null where there was nothing. */
  before: storedFileSchema.nullable(),
});
export type HistoryEntry = Readonly<z.infer<typeof historyEntrySchema>>;

/** Milliseconds within which changes of one person are one entry: ten minutes. */
export const oneSitting = 10 * 60 * 1000;
