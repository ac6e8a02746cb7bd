import { PDFRawStream, type PDFObject } from 'pdf-lib';
import type { Allowance } from './allowance';
import { latin } from './byte-text';
import { objectIn } from './object-at';
import { contentOf, integerIn } from './stream-content';

/** An object stream (ISO 32000-1, 7.5.7): its content, and where in it each of its objects begins. */
export type ObjectStream = { readonly content: Uint8Array; readonly offsets: readonly number[] };

/** @throws Error when it is none */
export function objectStream(object: PDFObject | undefined, allowance: Allowance): ObjectStream {
  if (!(object instanceof PDFRawStream)) throw new Error('There is no object stream.');
  const content = contentOf(object, allowance);
  const first = integerIn(object.dict, 'First', 0);
  const pairs = latin(content, 0, first).trim().split(/\s+/u).map(Number);
  return { content, offsets: pairs.filter((_, index) => index % 2 === 1).map((offset) => first + offset) };
}

/** One of its objects; undefined beyond its end. @throws Error when it overlaps the next one */
export function objectOfStream({ content, offsets }: ObjectStream, index: number): PDFObject | undefined {
  const from = offsets[index];
  if (from === undefined) return undefined;
  const to = offsets[index + 1] ?? content.length;
  if (!(to > from)) throw new Error('Objects overlap.');
  return objectIn(content.subarray(from, to));
}
