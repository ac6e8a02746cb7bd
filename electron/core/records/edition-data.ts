import { z } from 'zod';
import { anchorSchema } from '#shared/api/api';
import type { AgreementCase } from '#shared/documents/case';
import { documentKindSchema } from '#shared/documents/document-kind';
import { agreementContentSchema } from '#shared/domain/agreement';
import { partySchema } from '#shared/domain/party';
import { plainDateSchema } from '#shared/domain/plain-date';

/** What an edition was made from, as it is kept beside its documents, and where on their pages each datum stands. */
export const editionDataSchema = z.strictObject({
  version: z.literal(1),
  content: agreementContentSchema,
  parties: z.array(partySchema).readonly(),
  finishedOn: plainDateSchema,
  anchors: z.partialRecord(documentKindSchema, z.array(anchorSchema).readonly()),
});
export type EditionData = Readonly<z.infer<typeof editionDataSchema>>;

export function caseOf({ content, parties, finishedOn }: EditionData): AgreementCase {
  return { content, parties, finishedOn };
}
