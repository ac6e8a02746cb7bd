import { failure, success, type Result } from '#shared/api/result';
import type { SignatureReport } from '#shared/domain/signature';
import { attempt } from './asn1/attempt';
import type { PdfFault } from './pdf/pdf-fault';
import { readPdf, type PdfFile } from './pdf/read-pdf';
import { isSigned, signatureFields } from './pdf/signature-fields';
import { describeSignature } from './verification/describe-signature';
import { evidenceOf } from './verification/evidence';

/**
 * Who signed a PDF, when, whether the signed bytes are intact and how much of the file they are; for the signatures of any
 * program. It asks nobody: certificates are reported as they are, neither traced to an authority nor looked up as revoked.
 */
export function verifyPdf(pdf: Uint8Array): Result<SignatureReport, PdfFault> {
  const file = readPdf(pdf);
  if (!file.ok) return file;
  const report = attempt(() => reportOf(file.value));
  return report === null ? failure({ code: 'file-damaged' }) : success(report);
}

/** Each costs reading the whole file; a file with more of them was made to stall us. */
const mostSignatures = 64;

function reportOf(file: PdfFile): SignatureReport {
  const fields = signatureFields(file);
  const signed = fields.filter(isSigned);
  if (signed.length > mostSignatures) throw new Error('There are more signatures than any document has.');
  const found = signed.map((field) => ({ field, evidence: evidenceOf(file, field) }));
  const inOrder = found.toSorted((a, b) => endOf(a) - endOf(b));
  return {
    signatures: inOrder.map(({ field, evidence }) => describeSignature(file, field, evidence)),
    emptyFields: fields.filter((field) => !isSigned(field)).map(({ name, signatory }) => ({ field: name, signatory })),
  };

  /** Who signed later covers more; what covers nothing that can be told comes last. */
  function endOf({ evidence: { range } }: (typeof found)[number]): number {
    return range?.end ?? file.bytes.length;
  }
}
