import { pbkdf2Sync } from 'node:crypto';
import forge from 'node-forge';
import { PBKDF2Params, type AlgorithmIdentifier } from 'pkijs';
import { oid } from '#signing/asn1/object-identifiers';
import { octetsOf } from '#signing/asn1/read';
import type { PasswordReading } from './password';

/** Digests the key derivation of PKCS #12 is used with. */
export type Pkcs12Digest = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** What the derived octets are for (RFC 7292, B.3). */
export const purpose = { key: 1, initialVector: 2, mac: 3 } as const;

export type Derivation = { readonly salt: Uint8Array; readonly iterations: number; readonly digest: Pkcs12Digest; readonly purpose: 1 | 2 | 3; readonly length: number };

/**
 * Well above what programs use (a few thousand the way of PKCS #12; browsers one million of PBKDF2); more would only make a
 * hostile file take its time. Both bounds are about a second here.
 */
const mostIterations = { pkcs12: 200_000, pbkdf2: 2_000_000 } as const;

/** Octets derived the way of PKCS #12 (RFC 7292, appendix B). */
export function derivePkcs12(password: PasswordReading, { salt, iterations, digest, purpose: id, length }: Derivation): Uint8Array {
  refuseEndless(iterations, mostIterations.pkcs12);
  const octets = forge.pkcs12.generateKey(password.characters, forge.util.createBuffer(Buffer.from(salt).toString('latin1')), id, iterations, length, forge.md[digest].create());
  return Buffer.from(octets.getBytes(), 'latin1');
}

const pseudoRandom: Readonly<Record<string, string>> = { [oid.hmacWithSha1]: 'sha1', [oid.hmacWithSha256]: 'sha256', [oid.hmacWithSha384]: 'sha384', [oid.hmacWithSha512]: 'sha512' };

/** A key derived by PBKDF2 (RFC 8018, 5.2). */
export function derivePbkdf2(password: PasswordReading, algorithm: AlgorithmIdentifier, length: number): Uint8Array {
  if (algorithm.algorithmId !== oid.pbkdf2) throw new Error(`The key derivation ${algorithm.algorithmId} is not known.`);
  const parameters = new PBKDF2Params({ schema: algorithm.algorithmParams });
  const digest = pseudoRandom[parameters.prf?.algorithmId ?? oid.hmacWithSha1];
  if (digest === undefined) throw new Error('The pseudo-random function is not known.');
  refuseEndless(parameters.iterationCount, mostIterations.pbkdf2);
  return pbkdf2Sync(password.octets, octetsOf(parameters.salt), parameters.iterationCount, length, digest);
}

function refuseEndless(iterations: number, most: number): void {
  if (!(iterations >= 1 && iterations <= most)) throw new Error('The count of iterations is out of bounds.');
}
