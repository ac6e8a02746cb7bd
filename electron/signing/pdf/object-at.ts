import { PDFContext, PDFObjectParser, type PDFObject } from 'pdf-lib';
import type { Allowance } from './allowance';
import { bufferOf, latin } from './byte-text';

/** An object and its number; null for a trailer, which has none. */
export type NumberedObject = { readonly number: number | null; readonly object: PDFObject };

/** Objects refer to a context; references in it are followed by our own reader, so one for all will do. */
const context = PDFContext.create();

/** Longest beginning of an object: two numbers and a word. */
const beginning = 40;

/**
 * The object that begins at a byte of the file, or the trailer's dictionary.
 * @throws Error when there is none
 */
export function objectAt(bytes: Uint8Array, at: number, allowance: Allowance): NumberedObject {
  const opening = /^(?:\s*(\d{1,10})\s+\d{1,5}\s+obj|trailer)/u.exec(latin(bytes, at, at + beginning));
  if (opening === null) throw new Error('There is no object where one should be.');
  const from = at + opening[0].length;
  const end = bufferOf(bytes).indexOf(opening[1] === undefined ? 'startxref' : 'endobj', from, 'latin1');
  if (end === -1) throw new Error('The object has no end.');
  allowance.read(end - at);
  return { number: opening[1] === undefined ? null : Number(opening[1]), object: objectIn(bytes.subarray(from, end)) };
}

/** @throws Error when the bytes do not begin with an object */
export const objectIn = (bytes: Uint8Array): PDFObject => PDFObjectParser.forBytes(bytes, context).parseObject();
