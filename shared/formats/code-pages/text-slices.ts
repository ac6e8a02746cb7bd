import { codeUnits, textOfUnits } from './code-units';
import { decodeUtf8 } from './decode-utf-8';
import type { Encoding } from './tables';
import { textOf } from './text-of';

/** How a text of any origin may be written: as Czech banks do, or in UTF-16, low byte first or last. */
export type TextEncoding = Encoding | 'utf-16le' | 'utf-16be';

/** A part of a file as text. */
export type TextSlice = {
  readonly text: string;
  /** How many bytes of the file have been read with it. */
  readonly readBytes: number;
};

const sliceBytes = 8 * 1024;

/** A file as text, slice after slice, so that there is never all of it; no character is cut in two. */
export function* textSlices(bytes: Uint8Array, encoding: TextEncoding): Generator<TextSlice> {
  let from = 0;
  while (from < bytes.length) {
    const to = endOfSlice(bytes, from, encoding);
    const slice = bytes.subarray(from, to);
    yield { text: decoded(slice, encoding), readBytes: to };
    from = to;
  }
}

/** In UTF-8 before the first byte of a character that would be cut; one that goes on for more than four bytes is none. */
function endOfSlice(bytes: Uint8Array, from: number, encoding: TextEncoding): number {
  const end = Math.min(from + sliceBytes, bytes.length);
  if (encoding !== 'utf-8' || end === bytes.length) return end;
  for (let back = 0; back < 4; back += 1) if (((bytes[end - back] ?? 0) & 0xc0) !== 0x80) return end - back;
  return end;
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string {
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
