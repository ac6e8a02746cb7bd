import { codeUnits, textOfUnits } from './code-units';
import { sequenceAt } from './utf-8-sequences';

/** The text of UTF-8 bytes of any length. Each fault becomes U+FFFD, as the Encoding Standard has it; a byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  let used = 0;
  let at = 0;
  while (at < bytes.length) {
    // A character takes two units at most.
    if (used > codeUnits.length - 2) {
      text += textOfUnits(codeUnits.subarray(0, used));
      used = 0;
    }
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      // Nearly all of a statement is ASCII: what follows is not worth a call for each byte of it.
      codeUnits[used] = lead;
      used += 1;
      at += 1;
      continue;
    }
    const length = sequenceAt(bytes, at);
    used = put(length < 0 ? 0xfffd : codePointAt(bytes, at, length), used);
    at += Math.abs(length);
  }
  return text + textOfUnits(codeUnits.subarray(0, used));
}

/** Puts a character there and answers where the next one goes. */
function put(codePoint: number, at: number): number {
  if (codePoint < 0x10000) {
    codeUnits[at] = codePoint;
    return at + 1;
  }
  codeUnits[at] = 0xd7c0 + (codePoint >> 10);
  codeUnits[at + 1] = 0xdc00 + (codePoint & 0x3ff);
  return at + 2;
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  if (length === 1) return lead;
  let codePoint = lead & (0x7f >> length);
  for (let next = 1; next < length; next += 1) codePoint = (codePoint << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return codePoint;
}
