import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFObject } from 'pdf-lib';
import { failure, success, type Result } from '#shared/api/result';
import { attempt } from '#signing/asn1/attempt';
import { allowanceFor, type Allowance } from './allowance';
import { latin } from './byte-text';
import { readCrossReference, type CrossReference } from './cross-reference';
import { objectAt } from './object-at';
import { objectOfStream, objectStream, type ObjectStream } from './object-stream';
import type { PdfFault } from './pdf-fault';
import type { Place } from './place';
import { integerIn } from './stream-content';

/**
 * A PDF read by its cross-reference, object by object as it is asked for: the time is that of what is asked, not of the
 * size of the file. The asking throws an Error where the file is damaged.
 */
export type PdfFile = {
  readonly bytes: Uint8Array;
  readonly trailer: PDFDict;
  /** Byte where the cross-reference of its last revision begins. */
  readonly crossReferenceStart: number;
  /** One more than the highest number of an object. */
  readonly size: number;
  /** The value itself, where it is a reference to one; undefined where there is none. */
  resolve(value: PDFObject | undefined): PDFObject | undefined;
  /** The value of a key, resolved. */
  get(dict: PDFDict, key: string): PDFObject | undefined;
};

export function readPdf(bytes: Uint8Array): Result<PdfFile, PdfFault> {
  if (bytes.length === 0) return failure({ code: 'file-empty' });
  if (!latin(bytes, 0, 1024).includes('%PDF-')) return failure({ code: 'file-damaged' });
  const allowance = allowanceFor(bytes.length);
  const reference = attempt(() => readCrossReference(bytes, allowance));
  if (reference === null) return failure({ code: 'file-damaged' });
  if (reference.trailer.has(PDFName.of('Encrypt'))) return failure({ code: 'pdf-encrypted' });
  const file = fileOf(bytes, reference, allowance);
  return attempt(() => catalogOf(file)) === null ? failure({ code: 'file-damaged' }) : success(file);
}

/** @throws Error when the file has none */
export function catalogOf(file: PdfFile): PDFDict {
  const catalog = file.get(file.trailer, 'Root');
  if (!(catalog instanceof PDFDict)) throw new Error('The file has no catalogue.');
  return catalog;
}

/** Text of a string, in whichever of the encodings of PDF; null for anything else. */
export function textOf(value: PDFObject | undefined): string | null {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return null;
  const bytes = value.asBytes();
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isUtf8 ? Buffer.from(bytes.subarray(3)).toString('utf8') : value.decodeText();
}

export const nameOf = (value: PDFObject | undefined): string | null => (value instanceof PDFName ? value.decodeText() : null);
export const itemsOf = (value: PDFObject | undefined): readonly PDFObject[] => (value instanceof PDFArray ? value.asArray() : []);
export const numbersOf = (value: PDFObject | undefined): readonly number[] => itemsOf(value).map((each) => (each instanceof PDFNumber ? each.asNumber() : NaN));

/** References to references end here. */
const deepest = 8;

function fileOf(bytes: Uint8Array, { places, trailer, start }: CrossReference, allowance: Allowance): PdfFile {
  const known = new Map<number, PDFObject | undefined>();
  const objectOf = (number: number): PDFObject | undefined => {
    if (!known.has(number)) known.set(number, read(number, places.get(number) ?? null));
    return known.get(number);
  };
  const streams = new Map<number, ObjectStream>();
  const read = (number: number, place: Place): PDFObject | undefined => {
    if (place === null) return undefined;
    if ('at' in place) return objectNumbered(number, bytes, place.at, allowance);
    const stream = streams.get(place.stream) ?? objectStream(objectOf(place.stream), allowance);
    streams.set(place.stream, stream);
    return objectOfStream(stream, place.index);
  };
  const resolve = (value: PDFObject | undefined): PDFObject | undefined => {
    let found = value;
    for (let depth = 0; found instanceof PDFRef && depth < deepest; depth += 1) found = objectOf(found.objectNumber);
    return found;
  };
  let size = integerIn(trailer, 'Size', 0);
  for (const number of places.keys()) size = Math.max(size, number + 1);
  return { bytes, trailer, crossReferenceStart: start, size, resolve, get: (dict, key) => resolve(dict.get(PDFName.of(key))) };
}

function objectNumbered(number: number, bytes: Uint8Array, at: number, allowance: Allowance): PDFObject {
  const found = objectAt(bytes, at, allowance);
  if (found.number !== number) throw new Error('Another object lies in its place.');
  return found.object;
}
