import { z } from 'zod';

/** Names a part of a template for good: lower-case words joined by dots and hyphens, as `contribution.first-year`. */
export const partIdSchema = z.string().max(80).regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u, { error: 'wrong-format' });
export type PartId = z.infer<typeof partIdSchema>;

/** One question a condition asks: what the clerk decided (a criterion), or whether another part of the template is shown. */
const testSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), criterion: z.string().max(80), oneOf: z.array(z.string().max(80)).min(1).readonly() }),
  z.strictObject({ kind: z.literal('part'), part: partIdSchema, shown: z.boolean() }),
]);
export type Test = Readonly<z.infer<typeof testSchema>>;

/** All its tests must hold; an empty condition always does. */
export const conditionSchema = z.array(testSchema).max(20).readonly();
export type Condition = z.infer<typeof conditionSchema>;

export const always: Condition = [];
