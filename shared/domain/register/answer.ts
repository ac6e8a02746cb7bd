import { z } from 'zod';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { lineSchema } from '#shared/domain/text';

/** What the register of contracts answered (odpoved_*.xml, chyba.xml; XSD 1.2.1). */
export const registerAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['published', 'modified', 'attachment-added', 'withdrawn']),
    /** ID of the data message that is answered. */
    message: lineSchema,
    record: recordIdSchema,
    version: recordIdSchema,
    link: lineSchema.nullable(),
    /** As the register wrote it, with its offset. */
    at: z.string().nullable(),
    /** Informace: what the register adds that hinders nothing. */
    notes: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('refused'), message: lineSchema, errorCode: z.string(), errorText: z.string() }),
]);
export type RegisterAnswer = Readonly<z.infer<typeof registerAnswerSchema>>;
