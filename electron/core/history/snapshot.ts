import { z } from 'zod';
import { agreementContentSchema, type Agreement } from '#shared/domain/agreement';
import { papersContentSchema } from '#shared/domain/papers';

/** What an agreement and its papers said at one moment, as it is kept among the files of record. */
const snapshotSchema = z.strictObject({ version: z.literal(1), content: agreementContentSchema, papers: papersContentSchema });
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>;

/** The text of a snapshot; equal states have equal texts. */
export function snapshotOf({ content, papers }: Pick<Agreement, 'content' | 'papers'>): string {
  return JSON.stringify({ version: 1, content, papers: papers.content } satisfies Snapshot);
}

/** @throws when the text is no snapshot */
export function snapshotFrom(text: string): Snapshot {
  return snapshotSchema.parse(JSON.parse(text));
}
