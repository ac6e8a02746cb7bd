import { writeBytes } from './bytes-of-text';

/** Bytes of every entry of a cross-reference table. */
const entrySize = 20;

/**
 * The cross-reference table of a file whose objects have the numbers from 1 on, without a gap (ISO 32000-1, 7.5.4).
 * @param offsets bytes from the start of the file to each object, in the order of their numbers
 */
export function crossReferences(offsets: readonly number[]): Uint8Array {
  const opening = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`;
  const bytes = new Uint8Array(opening.length + offsets.length * entrySize);
  writeBytes(bytes, 0, opening);
  offsets.forEach((offset, index) => writeEntry(bytes, opening.length + index * entrySize, offset));
  return bytes;
}

const digits = 10;
const afterOffset = ' 00000 n \n';

/** Digit by digit from the right: there are hundreds of entries, and padded strings are slow to make. */
function writeEntry(bytes: Uint8Array, start: number, offset: number): void {
  let rest = offset;
  for (let place = digits - 1; place >= 0; place -= 1) {
    bytes[start + place] = 0x30 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  writeBytes(bytes, start + digits, afterOffset);
}
