import { PDFArray, PDFHexString, PDFNumber, PDFString, type PDFContext, type PDFDict } from 'pdf-lib';
import { bufferOf } from './byte-text';
import type { ByteRange } from './byte-range';
import { pdfDate } from './pdf-date';

/** What a signature dictionary says in the clear. `at` in ISO 8601, UTC. */
export type Stated = { readonly name: string; readonly at: string; readonly reason: string | null };

/** Ten digits hold any length; spaces take the place of those not needed. */
const unknownNumber = 9_999_999_999;
const unknownRange = `[ 0 ${[unknownNumber, unknownNumber, unknownNumber].join(' ')} ]`;

/**
 * A signature dictionary (ISO 32000-1, 12.8.1; ETSI EN 319 142-1, 5.3) with its octets and their place still to come.
 * @param room octets to leave for the signature
 */
export function unsignedDictionary(context: PDFContext, { name, at, reason }: Stated, room: number): PDFDict {
  const range = PDFArray.withContext(context);
  for (const number of [0, unknownNumber, unknownNumber, unknownNumber]) range.push(PDFNumber.of(number));
  return context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: range,
    Contents: PDFHexString.of(emptyContents(room)),
    M: PDFString.of(pdfDate(at)),
    Name: PDFHexString.fromText(name),
    ...(reason === null ? {} : { Reason: PDFHexString.fromText(reason) }),
  });
}

/** Writes the range into the dictionary; the gap is the one string that is still all zeros. @param from where the new revision begins */
export function settleRange(bytes: Uint8Array, from: number, room: number): ByteRange {
  const gapFrom = bufferOf(bytes).indexOf(`<${emptyContents(room)}>`, from, 'latin1');
  const gapTo = gapFrom + 2 * room + 2;
  const range = `[ 0 ${gapFrom} ${gapTo} ${bytes.length - gapTo} ]`.padEnd(unknownRange.length);
  bytes.set(Buffer.from(range, 'latin1'), bufferOf(bytes).indexOf(unknownRange, from, 'latin1'));
  return { gapFrom, gapTo, end: bytes.length };
}

/** Writes the octets of the signature into the gap; the zeros after them are padding. */
export function fillGap(bytes: Uint8Array, { gapFrom }: ByteRange, octets: Uint8Array): void {
  bytes.set(Buffer.from(Buffer.from(octets).toString('hex'), 'latin1'), gapFrom + 1);
}

const emptyContents = (room: number): string => '00'.repeat(room);
