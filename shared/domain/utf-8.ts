/** The text of UTF-8 bytes; null where they are none. */
export function textOfUtf8(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

/** How many bytes a text takes in UTF-8. The text has no halves of surrogate pairs. */
export const sizeInUtf8 = (text: string): number => encodeURIComponent(text).replace(/%[\dA-F]{2}/gu, '_').length;
