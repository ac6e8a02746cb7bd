import { constants, createVerify, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto';
import { RSASSAPSSParams, type AlgorithmIdentifier } from 'pkijs';
import { digestNames, oid, type DigestName } from '#signing/asn1/object-identifiers';

/** What was signed, in parts, and how. `digest` is the one to be used where the algorithm names none. */
export type SignedParts = { readonly parts: readonly Uint8Array[]; readonly signature: Uint8Array; readonly algorithm: AlgorithmIdentifier; readonly digest: DigestName };

/**
 * Whether a signature fits: RSA (PKCS #1 v1.5 and PSS) and ECDSA.
 * @throws Error when the algorithm is another one, or none for this key
 */
export function signatureFits(key: KeyObject, { parts, signature, algorithm, digest }: SignedParts): boolean {
  const { name, options } = methodOf(algorithm, digest, key);
  const verification = createVerify(name);
  for (const part of parts) verification.update(part);
  return verification.verify({ ...options, key }, signature);
}

type Method = { readonly name: DigestName; readonly options: Omit<VerifyKeyObjectInput, 'key'> };

function methodOf(algorithm: AlgorithmIdentifier, digest: DigestName, key: KeyObject): Method {
  if (algorithm.algorithmId === oid.rsassaPss && key.asymmetricKeyType?.startsWith('rsa') === true) return pss(algorithm);
  const named = algorithms[algorithm.algorithmId];
  if (named === undefined || named.key !== key.asymmetricKeyType) throw new Error(`The signature algorithm ${algorithm.algorithmId} is not known for this key.`);
  return { name: named.digest ?? digest, options: named.key === 'ec' ? { dsaEncoding: 'der' } : { padding: constants.RSA_PKCS1_PADDING } };
}

/** @throws Error when the mask is made with another digest than the message: nobody does that */
function pss(algorithm: AlgorithmIdentifier): Method {
  const { hashAlgorithm, saltLength } = new RSASSAPSSParams({ schema: algorithm.algorithmParams });
  const name = digestNames[hashAlgorithm.algorithmId];
  if (name === undefined) throw new Error('The digest is not known.');
  return { name, options: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } };
}

/** By identifier; `digest` null where the message names it apart. */
const algorithms: Readonly<Record<string, { readonly key: 'rsa' | 'ec'; readonly digest: DigestName | null }>> = {
  [oid.rsaEncryption]: { key: 'rsa', digest: null },
  '1.2.840.113549.1.1.5': { key: 'rsa', digest: 'sha1' },
  '1.2.840.113549.1.1.14': { key: 'rsa', digest: 'sha224' },
  [oid.sha256WithRsa]: { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  [oid.ecPublicKey]: { key: 'ec', digest: null },
  '1.2.840.10045.4.1': { key: 'ec', digest: 'sha1' },
  '1.2.840.10045.4.3.1': { key: 'ec', digest: 'sha224' },
  [oid.ecdsaWithSha256]: { key: 'ec', digest: 'sha256' },
  [oid.ecdsaWithSha384]: { key: 'ec', digest: 'sha384' },
  [oid.ecdsaWithSha512]: { key: 'ec', digest: 'sha512' },
};
