import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';

/** Where a searched text was found. */
const hitPlaceSchema = z.enum(['name', 'data', 'wording', 'papers', 'facts', 'filing', 'attachment']);
export type HitPlace = z.infer<typeof hitPlaceSchema>;

/** One agreement a search found: where best, and the text around. */
export const searchHitSchema = z.strictObject({
  agreementId: agreementIdSchema,
  place: hitPlaceSchema,
  /** The field, paper or file it was found in, by its Czech name. */
  label: z.string(),
  excerpt: z.string(),
  /** What of the excerpt was searched for: from, to (exclusive), in UTF-16 units. */
  marks: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).readonly(),
});
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>;
