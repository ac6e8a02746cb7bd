import { z } from 'zod';
import { conditionSchema, partIdSchema } from '#shared/templates/condition';

/** Longest text between two variables, in characters. */
export const longestText = 200_000;

const when = conditionSchema;

/** A piece of wording: plain text, a variable, or a cross-reference that becomes „čl. VI odst. 2“; each shown only if its condition holds. */
const pieceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(longestText, { error: 'too-long' }), strong: z.boolean(), when }),
  z.strictObject({ kind: z.literal('variable'), variable: z.string().max(120), when }),
  /** Several targets must be clauses of one article. */
  z.strictObject({ kind: z.literal('reference'), to: z.array(partIdSchema).min(1).max(10).readonly(), when }),
]);
export type Piece = Readonly<z.infer<typeof pieceSchema>>;

/** Wording of one paragraph. */
export const phraseSchema = z.array(pieceSchema).max(2000).readonly();
export type Phrase = z.infer<typeof phraseSchema>;
