import { z } from 'zod';
import { anchorSchema } from '#shared/api/api';
import type { AgreementCase } from '#shared/documents/case';
import { documentKindSchema } from '#shared/documents/document-kind';
import { agreementContentSchema } from '#shared/domain/agreement';
import { emptyPapers } from '#shared/domain/papers';
import { partySchema } from '#shared/domain/party';
import { plainDateSchema } from '#shared/domain/plain-date';
import { shippedWording } from '#shared/templates/deviation';
import { templateSchema } from '#shared/templates/template';

/** What an edition was made from, as it is kept beside its documents, and where on their pages each datum stands. */
export const editionDataSchema = z.strictObject({
  version: z.literal(3),
  content: agreementContentSchema,
  parties: z.array(partySchema).readonly(),
  templates: z.array(templateSchema).readonly(),
  finishedOn: plainDateSchema,
  anchors: z.partialRecord(documentKindSchema, z.array(anchorSchema).readonly()),
});
export type EditionData = Readonly<z.infer<typeof editionDataSchema>>;

const keptSchema = z.looseObject({ version: z.int(), content: z.looseObject({}), parties: z.array(z.looseObject({ content: z.looseObject({}) })) });
type Kept = z.infer<typeof keptSchema>;

/** Reads the data of an edition, of this version or an older one. @throws when they are neither */
export function editionDataFrom(text: string): EditionData {
  return editionDataSchema.parse(carriedOn(keptSchema.parse(JSON.parse(text))));
}

function carriedOn(kept: Kept): Kept {
  if (kept.version === 1) return carriedOn(withTemplates(kept));
  return kept.version === 2 ? withApprovalPaths(kept) : kept;
}

/** Version 2 keeps templates; before it every agreement had the first wording. */
function withTemplates(first: Kept): Kept {
  return { ...first, version: 2, templates: [], content: { ...first.content, freeAnnexes: [], wording: shippedWording, amendment: null } };
}

/** Version 3 keeps the approval paths of the parties. */
function withApprovalPaths(second: Kept): Kept {
  return { ...second, version: 3, parties: second.parties.map((party) => ({ ...party, content: { ...party.content, approvalPaths: [] } })) };
}

/** The papers around an agreement are no part of what was signed. */
export function caseOf({ content, parties, finishedOn, templates }: EditionData): AgreementCase {
  return { content, parties, finishedOn, templates, papers: emptyPapers, letter: null, base: null };
}
