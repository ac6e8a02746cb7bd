import { sign } from 'node:crypto';
import { integer, objectIdentifier, octetString, sequence, setOf, tagged } from '#signing/asn1/der';
import { oid, type DigestName } from '#signing/asn1/object-identifiers';
import { rawOf } from '#signing/asn1/read';
import { readCertificate } from '#signing/certificates/read-certificate';
import type { SigningKey } from '#signing/keys/signing-key';
import { digestOf } from './digest';
import { strengthOf } from './strength';

/**
 * A detached signature over some bytes for a PDF file: CMS SignedData (RFC 5652) with the signed attributes of PAdES B-B
 * (ETSI EN 319 142-1, 6.3): content type, message digest and signing-certificate-v2. It states no time; in PAdES the entry
 * M of the signature dictionary does.
 */
export function makeCms(key: SigningKey, covered: readonly Uint8Array[]): Uint8Array {
  const { digest, digestIdentifier, signatureAlgorithm } = strengthOf(key.privateKey);
  const digestAlgorithm = sequence(objectIdentifier(digestIdentifier));
  const attributes = setOf(
    attribute(oid.contentType, objectIdentifier(oid.data)),
    attribute(oid.messageDigest, octetString(digestOf(digest, ...covered))),
    attribute(oid.signingCertificateV2, signingCertificate(key.certificate, digest, digestAlgorithm)),
  );
  const signer = sequence(integer(1), signerIdentifier(key.certificate), digestAlgorithm, retagged(0xa0, attributes), signatureAlgorithm, octetString(sign(digest, attributes, key.privateKey)));
  const signedData = sequence(
    integer(1),
    setOf(digestAlgorithm),
    sequence(objectIdentifier(oid.data)),
    retagged(0xa0, setOf(key.certificate, ...key.chain)),
    setOf(signer),
  );
  return sequence(objectIdentifier(oid.signedData), tagged(0, signedData));
}

/** Octets that any signature of this key fits into. */
export function roomForCms(key: SigningKey): number {
  return makeCms(key, []).length + spread;
}

/** Signatures with elliptic curves differ by some octets in length. */
const spread = 64;

const attribute = (identifier: string, value: Uint8Array): Uint8Array => sequence(objectIdentifier(identifier), setOf(value));

/** What is signed is the set itself; in the message it bears an implicit tag. */
const retagged = (tag: number, set: Uint8Array): Uint8Array => Buffer.concat([Uint8Array.of(tag), set.subarray(1)]);

/** ESSCertIDv2 (RFC 5035, 4); SHA-256 is its default and therefore not written. */
function signingCertificate(certificate: Uint8Array, digest: DigestName, digestAlgorithm: Uint8Array): Uint8Array {
  const hash = octetString(digestOf(digest, certificate));
  return sequence(sequence(digest === 'sha256' ? sequence(hash) : sequence(digestAlgorithm, hash)));
}

/** Issuer and number in the very octets the certificate has. */
function signerIdentifier(certificate: Uint8Array): Uint8Array {
  const { issuer, serialNumber } = readCertificate(certificate);
  return sequence(new Uint8Array(issuer.valueBeforeDecode), rawOf(serialNumber));
}
