const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with padding (RFC 4648, section 4), for bytes that cross the api as text. */
export function toBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let text = '';
  for (let at = 0; at < whole; at += 3) {
    text += sextets(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
  }
  return text + remainder(bytes.subarray(whole));
}

function sextets(bits: number): string {
  return alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63) + alphabet.charAt((bits >> 6) & 63) + alphabet.charAt(bits & 63);
}

function remainder(bytes: Uint8Array): string {
  if (bytes.length === 0) return '';
  const group = sextets(((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8));
  return group.slice(0, bytes.length + 1).padEnd(4, '=');
}
