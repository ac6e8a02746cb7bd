import { z } from 'zod';
import { lineSchema } from '#shared/domain/text';

/**
 * What is taken out of the copy for the register of contracts (§ 3 odst. 1 zákona č. 340/2015 Sb.): a datum by the path of its field,
 * wherever it shows, or every occurrence of a text. The length of what was there does not show.
 */
export const redactionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('text'), text: lineSchema }),
]);
export type Redaction = Readonly<z.infer<typeof redactionSchema>>;
