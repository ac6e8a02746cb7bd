import { codeUnits, textOfUnits } from '#shared/formats/code-pages/code-units';
import { decodeUtf8 } from '#shared/formats/code-pages/decode-utf-8';
import { textOf } from '#shared/formats/code-pages/text-of';
import type { XmlEncoding } from './xml-encoding';

/** A part of a file as text, and how many of its bytes have been read with it. */
export type TextSlice = { readonly text: string; readonly readBytes: number };

const sliceBytes = 64 * 1024;

/** A file as text, slice after slice, so that there is never all of it; no character is cut in two. */
export function* textSlices(bytes: Uint8Array, encoding: XmlEncoding): Generator<TextSlice> {
  let from = 0;
  while (from < bytes.length) {
    const to = endOfSlice(bytes, from, encoding);
    yield { text: decoded(bytes.subarray(from, to), encoding), readBytes: to };
    from = to;
  }
}

/** In UTF-8 before the first byte of a character that would be cut; one that goes on for more than four bytes is none. */
function endOfSlice(bytes: Uint8Array, from: number, encoding: XmlEncoding): number {
  const end = Math.min(from + sliceBytes, bytes.length);
  if (encoding !== 'utf-8' || end === bytes.length) return end;
  for (let back = 0; back < 4; back += 1) if (((bytes[end - back] ?? 0) & 0xc0) !== 0x80) return end - back;
  return end;
}

function decoded(bytes: Uint8Array, encoding: XmlEncoding): string {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  if (encoding === 'utf-16le') return decodedUtf16(bytes, 0);
  return encoding === 'utf-16be' ? decodedUtf16(bytes, 1) : textOf(bytes, encoding);
}

/** @param low where in a pair of bytes the lower one stands */
function decodedUtf16(bytes: Uint8Array, low: 0 | 1): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 2 * codeUnits.length) {
    const pairs = Math.min(codeUnits.length, Math.ceil((bytes.length - from) / 2));
    for (let index = 0; index < pairs; index += 1) codeUnits[index] = (bytes[from + 2 * index + low] ?? 0) | ((bytes[from + 2 * index + 1 - low] ?? 0) << 8);
    text += textOfUnits(codeUnits.subarray(0, pairs));
  }
  return text;
}
