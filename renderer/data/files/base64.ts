/** The bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(base64));
  write(bytes, 0, base64);
  return bytes;
}

/** Characters decoded at one go: a few milliseconds of work, and whole groups of four. */
const piece = 4 * 1024 * 1024;

/** As {@link bytesOf}, of a text so long that the window has to answer keys between its pieces. */
export async function bytesOfLarge(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(lengthOf(base64));
  for (let at = 0; at < base64.length; at += piece) {
    if (at > 0) await new Promise((resume) => setTimeout(resume));
    write(bytes, (at / 4) * 3, base64.slice(at, at + piece));
  }
  return bytes;
}

function lengthOf(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}

function write(bytes: Uint8Array, start: number, base64: string): void {
  const binary = atob(base64);
  for (let index = 0; index < binary.length; index += 1) bytes[start + index] = binary.charCodeAt(index);
}
