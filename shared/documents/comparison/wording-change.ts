import { z } from 'zod';

/** What became of a piece of wording: changed where it stands, added, dropped, or moved to another place. */
const wordingChangeKindSchema = z.enum(['changed', 'added', 'dropped', 'moved']);
export type WordingChangeKind = z.infer<typeof wordingChangeKindSchema>;

/** One difference between two wordings, in the order of the later one. */
const wordingChangeSchema = z.strictObject({
  /** Names its places among the anchors of the comparison. */
  mark: z.string(),
  /** The part of the template it stands in; null for what is made from data, and for text from elsewhere. */
  part: z.string().nullable(),
  /** „čl. VI odst. 2“, by the numbers of the later wording; of what was dropped by those of the earlier. */
  where: z.string(),
  /** Where what was moved stood before. */
  from: z.string().nullable(),
  kind: wordingChangeKindSchema,
  /** Its words then and now, a line for each paragraph, row or clause. */
  then: z.string().nullable(),
  now: z.string().nullable(),
});
export type WordingChange = Readonly<z.infer<typeof wordingChangeSchema>>;

/** What has another number now: „čl. VII“, „čl. VIII“. */
const renumberingSchema = z.strictObject({ then: z.string(), now: z.string() });
export type Renumbering = Readonly<z.infer<typeof renumberingSchema>>;

export const changesSchema = z.strictObject({ changes: z.array(wordingChangeSchema).readonly(), renumbered: z.array(renumberingSchema).readonly() });
export type Changes = Readonly<z.infer<typeof changesSchema>>;
