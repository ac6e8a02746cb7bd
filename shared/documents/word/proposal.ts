import { z } from 'zod';
import { deviationSchema } from '#shared/templates/deviation';

/** A stretch of text and what became of it. */
const changedRunSchema = z.strictObject({ text: z.string(), change: z.enum(['inserted', 'deleted']).nullable() });

/** What a line of the wording said and says, word by word; a clause has a line for itself and one for each of its points that changed. */
const changedLineSchema = z.strictObject({ where: z.string(), runs: z.array(changedRunSchema).readonly() });
export type ChangedLine = Readonly<z.infer<typeof changedLineSchema>>;

/** A change of the wording that came back from a word processor, for a person to accept or to refuse. */
export const proposalSchema = z.strictObject({
  kind: z.enum(['changed', 'added', 'added-article', 'dropped', 'renamed', 'moved']),
  /** „čl. VI odst. 2“; of what was moved the place it stood in. */
  where: z.string(),
  /** Where it is put; null for what stays. */
  to: z.strictObject({ position: z.enum(['after', 'first']), /** empty for the beginning of the document */ where: z.string() }).nullable(),
  lines: z.array(changedLineSchema).readonly(),
  /** Paths of the data whose words would become plain text: better changed in their field. */
  fields: z.array(z.string()).readonly(),
  /** What accepting it says of the agreement's wording, in this order. */
  deviations: z.array(deviationSchema).min(1).readonly(),
});
export type Proposal = Readonly<z.infer<typeof proposalSchema>>;

/**
 * A difference that is no wording of the template: data changed in the text (`data`), text that is gone (`missing`), that is new where
 * no clause can stand (`extra`), that was put where it cannot stand (`moved`), or that stands beside the running text (`beside`).
 */
const unmatchedSchema = z.strictObject({
  reason: z.enum(['data', 'missing', 'extra', 'moved', 'beside']),
  where: z.string(),
  then: z.string().nullable(),
  now: z.string().nullable(),
  /** Paths of the data it shows: where to change them. */
  fields: z.array(z.string()).readonly(),
});
export type Unmatched = Readonly<z.infer<typeof unmatchedSchema>>;

/** What came back from a word processor, compared with the document as it is composed today. */
export const wordReadingSchema = z.strictObject({
  proposals: z.array(proposalSchema).readonly(),
  unmatched: z.array(unmatchedSchema).readonly(),
  /** Whether changes were tracked; they were read as accepted. */
  tracked: z.boolean(),
  comments: z.array(z.strictObject({ author: z.string(), text: z.string() })).readonly(),
  /** Pictures and embedded objects, which were not read. */
  pictures: z.int().nonnegative(),
});
export type WordReading = Readonly<z.infer<typeof wordReadingSchema>>;
