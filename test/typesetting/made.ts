import type { DocumentContent } from '#shared/documents/block';
import { fonts } from '#test/typesetting/fonts';
import { typeset } from '#typesetting/typeset';

export const producedAt = '2024-01-15T08:30:00.000Z';

/** The file of a document that has no character the fonts lack. */
export function made(document: DocumentContent): Uint8Array {
  const result = typeset(document, fonts, producedAt);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.pdf;
}
