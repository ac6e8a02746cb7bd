import type { DocumentWording } from './document-wording';
import { lineOf, type WordingLine } from './wording-line';
import { settingsFor } from '#shared/documents/composing/compose-template';
import { readerFor } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import type { Template } from '#shared/templates/template';
import { findPart } from '#shared/templates/tree';

/** What the template says of a part, with the data of this agreement; null for what it does not have or would not show. */
export function templateLine({ id, base, agreementCase }: DocumentWording, { part }: WordingLine): WordingLine | null {
  return lineIn(base, part.id, { id, agreementCase });
}

/** What a version of a template says of a part in this agreement. */
export function lineIn(version: Template, part: string, { id, agreementCase }: Pick<DocumentWording, 'id' | 'agreementCase'>): WordingLine | null {
  const facts = factsOf(agreementCase);
  const placed = findPart(version, part);
  if (placed === null) return null;
  const reader = readerFor(facts, version);
  return lineOf(placed, { reading: reader(id), setting: settingsFor(facts, reader, id) });
}
