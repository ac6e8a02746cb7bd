import { createHash } from 'node:crypto';
import type { DigestName } from '#signing/asn1/object-identifiers';

/** Digest of parts taken as one row of bytes. */
export function digestOf(digest: DigestName, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(digest);
  for (const part of parts) hash.update(part);
  return hash.digest();
}
