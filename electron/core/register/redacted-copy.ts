import type { Ports } from '#core/ports';
import type { DocumentContent } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import type { DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import { redactDocument, type Redacted } from '#shared/documents/redaction/redact-document';
import { registerFileNames } from '#shared/domain/register/file-names';
import type { Redaction } from '#shared/domain/register/redaction';
import type { RegionCode } from '#shared/domain/region';

/** A copy for the public, under the name it goes to the register by; how words beside it lose the same, and what may be other forms of names that were taken out. */
export type RedactedCopy = { readonly fileName: string; readonly pdf: Uint8Array; readonly pages: number } & Pick<Redacted, 'words' | 'formsLeft'>;

/** What is published of an agreement, and of an amendment of one. */
const publishedKind = ({ content }: AgreementCase): DocumentKind => (content.amendment === null ? 'agreement-with-annexes' : 'amendment');

/** The document that is published, before anything is taken out of it. */
export const publishedDocument = (agreementCase: AgreementCase, office: RegionCode): DocumentContent => composeDocument(agreementCase, publishedKind(agreementCase), office);

/** The document without what was to be taken out, set anew: nothing of it was ever in the file. */
export async function redactedCopy({ typeset, clock }: Pick<Ports, 'typeset' | 'clock'>, agreementCase: AgreementCase, office: RegionCode, redactions: readonly Redaction[]): Promise<RedactedCopy> {
  const { document, words, formsLeft } = redactDocument(publishedDocument(agreementCase, office), redactions);
  const { pdf, pages } = await typeset(document, clock.now());
  const [fileName = 'smlouva.pdf'] = registerFileNames([words(fileNameOf(agreementCase, publishedKind(agreementCase)))]);
  return { fileName, pdf, pages, words, formsLeft };
}
