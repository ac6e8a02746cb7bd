import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes, type KeyObject } from 'node:crypto';
import { integer, nothing, objectIdentifier, octetString, sequence, setOf, tagged } from '#signing/asn1/der';
import { oid } from '#signing/asn1/object-identifiers';
import { derivePkcs12, purpose } from './derive-key';

export type ContainerParts = { readonly privateKey: KeyObject; readonly certificate: Uint8Array; readonly chain: readonly Uint8Array[] };

/** As the common programs write it today: AES-256, SHA-256 and so many iterations. */
const iterations = 2048;

/** A PKCS #12 file (RFC 7292) with a key, its certificate and the certificates above. */
export function writeKeyContainer({ privateKey, certificate, chain }: ContainerParts, password: string): Uint8Array {
  const mark = bagAttribute(createHash('sha1').update(certificate).digest());
  const keyBag = bag(oid.shroudedKeyBag, enciphered(privateKey.export({ type: 'pkcs8', format: 'der' }), password), mark);
  const certificates = [certificateBag(certificate, mark), ...chain.map((each) => certificateBag(each))];
  const safe = sequence(dataOf(sequence(...certificates)), dataOf(sequence(keyBag)));
  return sequence(integer(3), dataOf(safe), macOf(safe, password));
}

const dataOf = (bytes: Uint8Array): Uint8Array => sequence(objectIdentifier(oid.data), tagged(0, octetString(bytes)));

const bag = (kind: string, value: Uint8Array, ...attributes: readonly Uint8Array[]): Uint8Array =>
  sequence(objectIdentifier(kind), tagged(0, value), ...(attributes.length > 0 ? [setOf(...attributes)] : []));

const certificateBag = (certificate: Uint8Array, ...attributes: readonly Uint8Array[]): Uint8Array =>
  bag(oid.certificateBag, sequence(objectIdentifier(oid.x509Certificate), tagged(0, octetString(certificate))), ...attributes);

/** Tells which certificate is the key's. */
const bagAttribute = (mark: Uint8Array): Uint8Array => sequence(objectIdentifier(oid.localKeyId), setOf(octetString(mark)));

/** EncryptedPrivateKeyInfo by PBES2 (RFC 8018, 6.2). */
function enciphered(pkcs8: Uint8Array, password: string): Uint8Array {
  const salt = randomBytes(16);
  const vector = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(password, salt, iterations, 32, 'sha256'), vector);
  const derivation = sequence(objectIdentifier(oid.pbkdf2), sequence(octetString(salt), integer(iterations), sequence(objectIdentifier(oid.hmacWithSha256), nothing)));
  const algorithm = sequence(objectIdentifier(oid.pbes2), sequence(derivation, sequence(objectIdentifier(oid.aes256Cbc), octetString(vector))));
  return sequence(algorithm, octetString(cipher.update(pkcs8), cipher.final()));
}

function macOf(safe: Uint8Array, password: string): Uint8Array {
  const salt = randomBytes(16);
  const key = derivePkcs12({ characters: password, octets: Buffer.from(password) }, { salt, iterations, digest: 'sha256', purpose: purpose.mac, length: 32 });
  const digest = createHmac('sha256', key).update(safe).digest();
  return sequence(sequence(sequence(objectIdentifier(oid.sha256), nothing), octetString(digest)), octetString(salt), integer(iterations));
}
