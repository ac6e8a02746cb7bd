import { z } from 'zod';

/**
 * What an agreement is compared with: its wording without its deviations, what it was before an entry of its history (counted
 * from 0), one of its editions, or what it amends.
 */
export const againstSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template') }),
  z.strictObject({ kind: z.literal('entry'), entry: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('edition'), edition: z.int().positive() }),
  z.strictObject({ kind: z.literal('base') }),
]);
export type Against = Readonly<z.infer<typeof againstSchema>>;
