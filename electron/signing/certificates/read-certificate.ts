import { createPublicKey, type KeyObject } from 'node:crypto';
import { Certificate } from 'pkijs';
import { asn1Of, bitsOf, octetsOf } from '#signing/asn1/read';
import { oid } from '#signing/asn1/object-identifiers';

/** @throws Error when the bytes are no X.509 certificate */
export const readCertificate = (der: Uint8Array): Certificate => new Certificate({ schema: asn1Of(der) });

/** The value of an extension as it stands in the certificate; null where it has none. @throws Error */
export function extensionOf(certificate: Certificate, identifier: string): Uint8Array | null {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === identifier);
  return extension === undefined ? null : octetsOf(extension.extnValue);
}

/** @throws Error when the algorithm of the key is not known here */
export function publicKeyOf(certificate: Certificate): KeyObject {
  return createPublicKey({ key: Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER()), format: 'der', type: 'spki' });
}

const digitalSignature = 0x80;
const nonRepudiation = 0x40;

/** Whether its key usage, where it states one, allows signing documents (RFC 5280, 4.2.1.3). */
export function isForSigning(certificate: Certificate): boolean {
  const usage = extensionOf(certificate, oid.keyUsage);
  return usage === null || ((bitsOf(asn1Of(usage))[0] ?? 0) & (digitalSignature | nonRepudiation)) !== 0;
}
