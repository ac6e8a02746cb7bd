import type { ApiError } from '#shared/api/errors';
import { failure, success, type Result } from '#shared/api/result';
import type { Signatory } from '#shared/domain/signature';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { addAppearance } from './appearance/appearance-stream';
import { spokenText } from './appearance/visible-texts';
import { attempt } from './asn1/attempt';
import { isForSigning, readCertificate } from './certificates/read-certificate';
import { makeCms, roomForCms } from './cms/make-cms';
import type { SigningKey } from './keys/signing-key';
import { appendRevision } from './pdf/append-revision';
import { coveredBy } from './pdf/byte-range';
import type { PdfFault } from './pdf/pdf-fault';
import { readPdf, type PdfFile } from './pdf/read-pdf';
import { fillGap, settleRange, unsignedDictionary } from './pdf/signature-dictionary';
import { isPlaced, isSigned, signatureFields, type PlacedField } from './pdf/signature-fields';
import { markForm, revisionOf, signField } from './pdf/signing-revision';

/** One signature to be made. */
export type SigningOrder = {
  readonly pdf: Uint8Array;
  /** The party whose field is signed. */
  readonly signatory: Signatory;
  readonly key: SigningKey;
  /** The time the signature claims: UTC, ISO 8601 with seconds. */
  readonly at: string;
  readonly reason: string | null;
  /** The fonts of the document: the visible signature is set in them. */
  readonly fonts: PreparedFonts;
};

/** Why a PDF is not signed. */
export type SigningFault = PdfFault | Extract<ApiError, { code: 'certificate-expired' | 'certificate-not-yet-valid' | 'certificate-not-for-signing' | 'already-signed' | 'no-signature-field' }>;

/**
 * The PDF with one signature more, PAdES baseline B-B (ETSI EN 319 142-1), visible in the field of the party. The bytes
 * given are the beginning of the result, unchanged, so that signatures made before stay what they were.
 */
export function signPdf(order: SigningOrder): Result<Uint8Array, SigningFault> {
  const unfit = certificateFault(order.key, order.at);
  if (unfit !== null) return failure(unfit);
  const file = readPdf(order.pdf);
  if (!file.ok) return file;
  const field = attempt(() => fieldFor(file.value, order.signatory));
  if (field === null) return failure({ code: 'file-damaged' });
  if (!field.ok) return field;
  const signed = attempt(() => signedFile(file.value, field.value, order));
  return signed === null ? failure({ code: 'file-damaged' }) : success(signed);
}

function certificateFault({ facts: { validFrom, validTo }, certificate }: SigningKey, at: string): SigningFault | null {
  const instant = Date.parse(at);
  if (instant < Date.parse(validFrom)) return { code: 'certificate-not-yet-valid', validFrom };
  if (instant > Date.parse(validTo)) return { code: 'certificate-expired', validTo };
  return attempt(() => isForSigning(readCertificate(certificate))) === true ? null : { code: 'certificate-not-for-signing' };
}

function fieldFor(file: PdfFile, signatory: Signatory): Result<PlacedField, SigningFault> {
  const field = signatureFields(file).find((each) => each.signatory === signatory);
  if (field === undefined || !isPlaced(field)) return failure({ code: 'no-signature-field' });
  return isSigned(field) ? failure({ code: 'already-signed', signatory }) : success(field);
}

function signedFile(file: PdfFile, field: PlacedField, { key, at, reason, fonts }: SigningOrder): Uint8Array {
  const { subject: name, issuer } = key.facts;
  const context = revisionOf(file);
  const room = roomForCms(key);
  const signature = context.register(unsignedDictionary(context, { name, at, reason }, room));
  const appearance = addAppearance(context, file, field.dict, { name, issuer, at, reason }, fonts);
  signField(context, field.ref, field.dict, { signature, appearance, spoken: spokenText({ name, issuer, at, reason }) });
  markForm(context, file);
  const bytes = appendRevision(file, context);
  const range = settleRange(bytes, file.bytes.length, room);
  fillGap(bytes, range, makeCms(key, coveredBy(range, bytes)));
  return bytes;
}
