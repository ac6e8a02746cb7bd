import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { PrivateKeyInfo } from 'pkijs';
import type { Certificate as CertificateFacts } from '#shared/domain/signature';
import { asn1Of } from '#signing/asn1/read';
import { attempt } from '#signing/asn1/attempt';
import { publicKeyOf, readCertificate } from '#signing/certificates/read-certificate';

/** A private key with the certificate of its holder, opened and ready to sign. It lives in memory only. */
export type SigningKey = {
  readonly privateKey: KeyObject;
  /** X.509, in the bytes its authority gave it. */
  readonly certificate: Uint8Array;
  /** Certificates of the authorities above, as the key file has them. */
  readonly chain: readonly Uint8Array[];
  readonly facts: CertificateFacts;
};

/** The certificate of a private key among several; null when none is of this key. */
export function certificateFor(privateKey: KeyObject, certificates: readonly Uint8Array[]): Uint8Array | null {
  const own = createPublicKey(privateKey);
  return certificates.find((der) => attempt(() => publicKeyOf(readCertificate(der)).equals(own)) === true) ?? null;
}

/** The key out of its bytes (PKCS #8), or the name of an algorithm that cannot sign here. */
export function privateKeyOf(pkcs8: Uint8Array): { readonly key: KeyObject } | { readonly unsupported: string } {
  const key = attempt(() => createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' }));
  if (key === null) return { unsupported: attempt(() => new PrivateKeyInfo({ schema: asn1Of(pkcs8) }).privateKeyAlgorithm.algorithmId) ?? 'unknown' };
  const name = key.asymmetricKeyType === 'ec' ? (key.asymmetricKeyDetails?.namedCurve ?? 'ec') : (key.asymmetricKeyType ?? 'unknown');
  return supported.includes(name) ? { key } : { unsupported: name };
}

/** RSA, and the curves P-256, P-384 and P-521 under the names the machine's cryptography has for them. */
const supported = ['rsa', 'prime256v1', 'secp384r1', 'secp521r1'];
