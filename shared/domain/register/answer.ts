import { z } from 'zod';
import { recordIdSchema } from '#shared/domain/life/register-record';

/** What the register of contracts answered (odpoved_*.xml, chyba.xml; XSD 1.2.1). */
export const registerAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['published', 'modified', 'attachment-added', 'withdrawn']),
    /** ID of the data message that is answered. */
    message: z.string(),
    record: recordIdSchema,
    version: recordIdSchema,
    /** Address of the record in the register; null where the answer has another one. */
    link: z.string().nullable(),
    /** Čas zveřejnění as the register wrote it, with its offset. */
    at: z.string(),
    /** Informace: what the register adds that hinders nothing. */
    notes: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('refused'), message: z.string(), errorCode: z.string(), errorText: z.string() }),
]);
export type RegisterAnswer = Readonly<z.infer<typeof registerAnswerSchema>>;

/** In what an answer differs from the agreement it was taken for: what is here, what it says. */
export const answerDifferenceSchema = z.object({ what: z.enum(['record', 'ico', 'number', 'concluded-on', 'subject', 'parent']), here: z.string().nullable(), there: z.string().nullable() });
export type AnswerDifference = Readonly<z.infer<typeof answerDifferenceSchema>>;
