import type { Certificate } from 'pkijs';
import type { Certificate as CertificateFacts } from '#shared/domain/signature';
import { oid } from '#signing/asn1/object-identifiers';
import { calledBy, valueIn } from './distinguished-name';
import { qualifiedClaim } from './qualified-claim';

/** @throws Error when a part of the certificate cannot be read */
export function factsOf(certificate: Certificate): CertificateFacts {
  const { subject, issuer, notBefore, notAfter, serialNumber } = certificate;
  return {
    subject: calledBy(subject),
    organization: valueIn(subject, oid.organization),
    issuer: calledBy(issuer),
    serialNumber: hexadecimal(serialNumber.valueBlock.valueHexView),
    validFrom: notBefore.value.toISOString(),
    validTo: notAfter.value.toISOString(),
    selfSigned: Buffer.from(subject.valueBeforeDecode).equals(Buffer.from(issuer.valueBeforeDecode)),
    qualified: qualifiedClaim(certificate),
  };
}

/** Without the octet that only says the number is not negative. */
function hexadecimal(bytes: Uint8Array): string {
  const digits = Buffer.from(bytes).toString('hex').toUpperCase();
  return digits.length > 2 && digits.startsWith('00') ? digits.slice(2) : digits;
}
