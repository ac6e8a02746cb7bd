import { z } from 'zod';
import { partIdSchema } from '#shared/templates/condition';

/** The part or point a fault is in, and which of its wordings (from 0), where it is in one of them. */
const place = { part: partIdSchema, variant: z.int().nonnegative().nullable() };
const targets = z.array(partIdSchema);

/** Longest wording of one clause, paragraph or point, in characters: more is no clause but a document pasted into one. */
export const longestWording = 20_000;

/** Points a) to z). */
export const mostPoints = 26;

/** One thing for which a template cannot be used, and where it is. */
export const templateFaultSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('unknown-variable'), ...place, variable: z.string() }),
  z.strictObject({ code: z.literal('unknown-criterion'), ...place, criterion: z.string() }),
  z.strictObject({ code: z.literal('unknown-answer'), ...place, criterion: z.string(), answer: z.string() }),
  z.strictObject({ code: z.literal('unknown-component'), ...place, component: z.string() }),
  z.strictObject({ code: z.literal('unknown-list'), ...place, list: z.string() }),
  /** A reference or a condition names a part that is nowhere. */
  z.strictObject({ code: z.literal('missing-part'), ...place, by: z.enum(['reference', 'condition']), to: partIdSchema }),
  /** Only articles, clauses and points have numbers to refer to. */
  z.strictObject({ code: z.literal('unnumbered-part'), ...place, to: partIdSchema }),
  z.strictObject({ code: z.literal('several-articles'), ...place, to: targets }),
  /** The reference may be shown where none of its targets is. */
  z.strictObject({ code: z.literal('hidden-part'), ...place, to: targets }),
  z.strictObject({ code: z.literal('repeated-id'), ...place }),
  /** Whether the part is shown depends, through those parts, on whether it is shown. */
  z.strictObject({ code: z.literal('circular-condition'), ...place, through: targets }),
  /** No answers make its condition hold, or one of the wordings before it is always shown instead. */
  z.strictObject({ code: z.literal('never-shown'), ...place }),
  z.strictObject({ code: z.literal('empty-wording'), ...place }),
  /** An article or list that holds nothing. */
  z.strictObject({ code: z.literal('empty-group'), ...place }),
  /** In characters. */
  z.strictObject({ code: z.literal('wording-too-long'), ...place, length: z.int(), limit: z.int() }),
  z.strictObject({ code: z.literal('too-many-points'), ...place, points: z.int(), limit: z.int() }),
  z.strictObject({ code: z.literal('points-in-paragraph'), ...place }),
]);
export type TemplateFault = Readonly<z.infer<typeof templateFaultSchema>>;
