import type { ApiError } from '#shared/api/errors';
import { failure, success, type Result } from '#shared/api/result';
import { attempt } from './asn1/attempt';
import { factsOf } from './certificates/certificate-facts';
import { readCertificate } from './certificates/read-certificate';
import { contentOf, macHolds, sealedContainer, type ContainerContent, type SealedContainer } from './keys/key-container';
import { passwordReadings } from './keys/password';
import { certificateFor, privateKeyOf, type SigningKey } from './keys/signing-key';

/** Why a key file cannot be used. */
export type KeyFault = Extract<ApiError, { code: 'key-wrong-password' | 'key-file-unreadable' | 'key-file-without-key' | 'key-unsupported' }>;

/**
 * Opens a key file (PKCS #12, .p12 or .pfx; RFC 7292). Of several keys the first one with a certificate of its own is taken.
 * A file that was damaged within its sealed part looks like a wrong password; no program can tell the two apart.
 */
export function openKey(p12: Uint8Array, password: string): Result<SigningKey, KeyFault> {
  const sealed = attempt(() => sealedContainer(p12));
  if (sealed === null) return failure({ code: 'key-file-unreadable' });
  const content = opened(sealed, password);
  return content.ok ? keyIn(content.value) : content;
}

function opened({ safe, mac }: SealedContainer, password: string): Result<ContainerContent, KeyFault> {
  const readings = passwordReadings(password);
  if (mac === null) return firstOf(readings.map((reading) => () => contentOf(safe, reading)), 'key-wrong-password');
  const verdicts = readings.map((reading) => ({ reading, holds: attempt(() => macHolds(safe, mac, reading)) }));
  const right = verdicts.find(({ holds }) => holds === true);
  if (right !== undefined) return firstOf([() => contentOf(safe, right.reading)], 'key-file-unreadable');
  return failure({ code: verdicts.some(({ holds }) => holds === false) ? 'key-wrong-password' : 'key-file-unreadable' });
}

function firstOf<T>(ways: readonly (() => T)[], otherwise: 'key-wrong-password' | 'key-file-unreadable'): Result<T, KeyFault> {
  for (const way of ways) {
    const value = attempt(way);
    if (value !== null) return success(value);
  }
  return failure({ code: otherwise });
}

function keyIn({ certificates, keys }: ContainerContent): Result<SigningKey, KeyFault> {
  const read = keys.map(privateKeyOf);
  for (const found of read) {
    const own = 'key' in found ? certificateFor(found.key, certificates) : null;
    if ('key' in found && own !== null) return signingKey(found.key, own, certificates);
  }
  const unsupported = read.find((found) => 'unsupported' in found);
  return failure(unsupported === undefined ? { code: 'key-file-without-key' } : { code: 'key-unsupported', algorithm: unsupported.unsupported });
}

function signingKey(privateKey: SigningKey['privateKey'], certificate: Uint8Array, certificates: readonly Uint8Array[]): Result<SigningKey, KeyFault> {
  const facts = attempt(() => factsOf(readCertificate(certificate)));
  if (facts === null) return failure({ code: 'key-file-unreadable' });
  return success({ privateKey, certificate, chain: certificates.filter((each) => each !== certificate), facts });
}
