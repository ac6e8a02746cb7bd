import type { Archives } from '#core/ports';

/** Characters of a fingerprint. */
const length = 64;

/**
 * Writes the fingerprint of a whole archive into its closing comment (APPNOTE 4.3.16), so that a change of any byte of it is seen, also of those
 * that belong to no member.
 * @param archive without a comment
 */
export function sealed({ fingerprint }: Archives, archive: Uint8Array): Uint8Array {
  const whole = new Uint8Array(archive.length + length);
  whole.set(archive);
  // The length of the comment closes the archive.
  whole[archive.length - 2] = length;
  whole.set(asciiBytes(fingerprint(whole.subarray(0, archive.length))), archive.length);
  return whole;
}

/** Whether no byte changed since it was sealed. */
export function isSealIntact({ fingerprint }: Archives, archive: Uint8Array): boolean {
  const end = archive.length - length;
  if (end < 0) return false;
  const expected = asciiBytes(fingerprint(archive.subarray(0, end)));
  return expected.every((byte, index) => archive[end + index] === byte);
}

const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
