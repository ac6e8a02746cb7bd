/**
 * The same text in UTF-8; a byte order mark is left out. Half a pair, which is no character, becomes U+FFFF, which is none either.
 * @param low where in a pair of bytes the lower one stands
 */
export function utf8OfUtf16(bytes: Uint8Array, low: 0 | 1): Uint8Array {
  const unitAt = (at: number): number => (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
  // Two bytes become three at most.
  const written = new Uint8Array(Math.ceil(bytes.length / 2) * 3);
  let used = 0;
  for (let at = unitAt(0) === 0xfeff ? 2 : 0; at < bytes.length; at += 2) {
    const [unit, next] = [unitAt(at), unitAt(at + 2)];
    const isPair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
    used = isPair ? put(0x10000 + ((unit - 0xd800) << 10) + next - 0xdc00, written, used) : put(unit >= 0xd800 && unit < 0xe000 ? 0xffff : unit, written, used);
    if (isPair) at += 2;
  }
  return written.subarray(0, used);
}

/** Puts the bytes of a character there and answers where the next ones go. */
function put(codePoint: number, into: Uint8Array, at: number): number {
  const length = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  if (length === 1) into[at] = codePoint;
  for (let index = length - 1, rest = codePoint; length > 1 && index >= 0; index -= 1, rest >>= 6) into[at + index] = index > 0 ? 0x80 | (rest & 0x3f) : ((0xf00 >> length) & 0xff) | rest;
  return at + length;
}
