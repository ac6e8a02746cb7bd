import { z } from 'zod';
import { signatorySchema } from '#shared/domain/signature';
import { lineSchema } from '#shared/domain/text';

/**
 * What is taken out of the copy for the register of contracts (§ 3 odst. 1 zákona č. 340/2015 Sb.): a datum by the path of its field,
 * wherever it shows; every occurrence of a text as whole words; or the name below the signature of a party. The length of what was
 * there does not show.
 */
const redactionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('text'), text: lineSchema }),
  z.strictObject({ kind: z.literal('signature'), of: signatorySchema }),
]);
export type Redaction = Readonly<z.infer<typeof redactionSchema>>;

export const redactionsSchema = z.array(redactionSchema).max(200, { error: 'too-many' }).readonly();

/** Something that may be taken out, by its Czech name and what it says; `personal` where it is a datum of a person who only mediates. */
export const redactionChoiceSchema = z.strictObject({ redaction: redactionSchema, label: z.string(), text: z.string(), personal: z.boolean() });
export type RedactionChoice = Readonly<z.infer<typeof redactionChoiceSchema>>;
