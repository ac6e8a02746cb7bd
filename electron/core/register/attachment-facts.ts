import type { Ports } from '#core/ports';
import { resolveSide, type AgreementCase } from '#shared/documents/case';
import { otherForms } from '#shared/documents/redaction/name-forms';
import { personalDataIn } from '#shared/documents/redaction/personal-data';
import type { Attachment } from '#shared/domain/record';
import type { CheckedFile } from '#shared/domain/register/checks/file-findings';
import { plainText } from '#shared/domain/text';

/** The content of an attachment, and what can be found out about it: of a PDF, for of other files neither text nor signatures are looked for. */
export type AttachmentFacts = { readonly bytes: Uint8Array } & Pick<CheckedFile, 'textLayer' | 'personal' | 'signers'>;

/** @throws Failure `stored-file-missing`, `stored-file-damaged` */
export async function attachmentFacts({ ledger, pdfText, signing }: Ports, { fileName, file }: Attachment, agreementCase: AgreementCase): Promise<AttachmentFacts> {
  const bytes = await ledger.files.read(file);
  if (file.type !== 'application/pdf') return { bytes, textLayer: null, personal: [], signers: [] };
  const text = plainText(await ledger.files.derivedText(file, pdfText));
  const { signatures } = await signing.verify({ fileName, bytes });
  const signers = signatures.flatMap(({ certificate }) => certificate?.subject ?? []);
  return { bytes, textLayer: text !== '', personal: personalIn(text, agreementCase), signers: [...new Set(signers)] };
}

/** Data known by their looks, and names of people who only mediate between the offices. */
function personalIn(text: string, agreementCase: AgreementCase): readonly string[] {
  const sides = [resolveSide(agreementCase, 'coordinator'), resolveSide(agreementCase, 'region'), ...agreementCase.parties.map(({ content }) => content)];
  const mediators = sides.flatMap(({ details }) => details.coordinatorName ?? []);
  return [...otherForms(mediators, [text]), ...personalDataIn(text).map((datum) => datum.text)];
}
