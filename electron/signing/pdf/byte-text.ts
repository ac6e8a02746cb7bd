/** The same memory as a buffer, for its searches. */
export const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Each byte as the character of its number. */
export const latin = (bytes: Uint8Array, from: number, to: number): string => bufferOf(bytes).toString('latin1', from, to);
