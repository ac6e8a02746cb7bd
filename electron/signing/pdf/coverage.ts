import { PDFHexString, type PDFDict } from 'pdf-lib';
import type { Signature } from '#shared/domain/signature';
import { attempt } from '#signing/asn1/attempt';
import { byteRangeOf, gapIsContents, type ByteRange } from './byte-range';
import { numbersOf, readPdf, type PdfFile } from './read-pdf';
import { isSigned, signatureFields, type SignatureField } from './signature-fields';

/** The octets of a signature; null where it has none. */
export function contentsOf(file: PdfFile, signature: PDFDict): Uint8Array | null {
  const contents = file.get(signature, 'Contents');
  return contents instanceof PDFHexString ? contents.asBytes() : null;
}

/** What the signature says it covers; null where that is no sound range. */
export const rangeOf = (file: PdfFile, signature: PDFDict): ByteRange | null => byteRangeOf(numbersOf(file.get(signature, 'ByteRange')), file.bytes.length);

/**
 * Whether the covered bytes are a file by themselves in which this very field bears this signature: the whole file, or a
 * revision that something was added to. Anything else is not a revision, however sound its digest.
 */
export function coverageOf(file: PdfFile, { name }: SignatureField, range: ByteRange, contents: Uint8Array): Signature['covers'] {
  if (!gapIsContents(range, file.bytes, contents)) return 'not-even-one-revision';
  const whole = range.end === file.bytes.length;
  const revision = whole ? file : opened(file.bytes.subarray(0, range.end));
  if (revision === null || !bears(revision, name, range, contents)) return 'not-even-one-revision';
  return whole ? 'whole-file' : 'earlier-revision';
}

function opened(bytes: Uint8Array): PdfFile | null {
  const read = readPdf(bytes);
  return read.ok ? read.value : null;
}

function bears(revision: PdfFile, name: string, range: ByteRange, contents: Uint8Array): boolean {
  const fields = attempt(() => signatureFields(revision)) ?? [];
  return fields.filter(isSigned).some(({ name: own, signature }) => {
    if (own !== name) return false;
    const octets = contentsOf(revision, signature);
    return octets !== null && Buffer.from(octets).equals(contents) && rangeOf(revision, signature)?.gapFrom === range.gapFrom;
  });
}
