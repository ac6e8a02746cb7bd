/**
 * Sixteen bytes that tell one file from another (FNV-1a over four interleaved lanes, then mixed): an identity for the
 * trailer, equal for equal bytes. It protects against nothing.
 */
export function fingerprint(bytes: Uint8Array): Uint8Array {
  const lanes = lanesOver(bytes);
  const mixed = lanes.map((value, lane) => mix(value ^ Math.imul(lanes[(lane + 1) & 3] ?? 0, prime) ^ bytes.length));
  const view = new DataView(new ArrayBuffer(16));
  mixed.forEach((value, lane) => view.setUint32(lane * 4, value));
  return new Uint8Array(view.buffer);
}

const prime = 0x01000193;

/** Sixteen bytes at a time, each lane in a variable of its own: this runs over every byte of every file. */
function lanesOver(bytes: Uint8Array): Uint32Array {
  let [a, b, c, d] = [0x811c9dc5, 0x9dc5811c, 0xc59d1c81, 0x1c81c59d];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 16);
  for (let at = 0; at < whole; at += 16) {
    a = Math.imul(a ^ view.getUint32(at), prime);
    b = Math.imul(b ^ view.getUint32(at + 4), prime);
    c = Math.imul(c ^ view.getUint32(at + 8), prime);
    d = Math.imul(d ^ view.getUint32(at + 12), prime);
  }
  for (const byte of bytes.subarray(whole)) a = Math.imul(a ^ byte, prime);
  return Uint32Array.of(a, b, c, d);
}

function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
