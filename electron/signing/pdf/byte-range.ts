import { PDFHexString } from 'pdf-lib';
import { attempt } from '#signing/asn1/attempt';
import { latin } from './byte-text';
import { objectIn } from './object-at';

/** The two stretches of a file that a signature covers: before its own octets and after them (ISO 32000-1, 12.8.1). */
export type ByteRange = { readonly gapFrom: number; readonly gapTo: number; readonly end: number };

/** Null unless it begins with the file, skips one gap and stays within the file. */
export function byteRangeOf(numbers: readonly number[], length: number): ByteRange | null {
  const [start = NaN, first = NaN, second = NaN, rest = NaN, ...more] = numbers;
  const places = [0, first, second, second + rest, length];
  const sound = start === 0 && more.length === 0 && places.every((place, index) => Number.isSafeInteger(place) && place >= (places[index - 1] ?? 0));
  return sound ? { gapFrom: first, gapTo: second, end: second + rest } : null;
}

export function coveredBy({ gapFrom, gapTo, end }: ByteRange, bytes: Uint8Array): readonly Uint8Array[] {
  return [bytes.subarray(0, gapFrom), bytes.subarray(gapTo, end)];
}

/** Whether the gap holds the octets of the signature and nothing else: whatever stands there is signed by nobody. */
export function gapIsContents({ gapFrom, gapTo }: ByteRange, bytes: Uint8Array, contents: Uint8Array): boolean {
  if (!/^<[0-9A-Fa-f\s]*>$/u.test(latin(bytes, gapFrom, gapTo))) return false;
  const value = attempt(() => objectIn(bytes.subarray(gapFrom, gapTo)));
  return value instanceof PDFHexString && Buffer.from(value.asBytes()).equals(contents);
}
