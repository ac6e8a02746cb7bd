import type { SignatureParty } from '#shared/documents/block';
import { composed } from '#typesetting/text/composed';

/** What a reader is told of the room for a signature; a name that is still missing is not part of it. */
export function signatureDescription({ heading, name }: SignatureParty): string {
  const whose = name.some(({ gap }) => gap === true) ? [heading] : [heading, name.map(({ text }) => text).join('')];
  return composed(`Místo pro elektronický podpis: ${whose.filter((part) => part.trim() !== '').join(', ')}`);
}
