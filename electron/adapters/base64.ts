import type { Base64 } from '#core/ports';

/** Base64 with padding (RFC 4648, section 4) by Node's own coder. */
export const base64: Base64 = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text) => (isBase64(text) ? new Uint8Array(Buffer.from(text, 'base64')) : null),
};

/** Node skips what it does not understand; a file of record must not lose a byte that way. */
const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(text);
