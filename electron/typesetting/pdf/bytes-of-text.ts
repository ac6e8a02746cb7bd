/** Writes a text whose characters are one byte each, and answers with where it ends. */
export function writeBytes(bytes: Uint8Array, start: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) bytes[start + index] = text.charCodeAt(index);
  return start + text.length;
}
