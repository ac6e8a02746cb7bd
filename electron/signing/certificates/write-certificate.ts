import { createHash, sign, type KeyObject } from 'node:crypto';
import { encoded, integer, namedBits, bitString, nothing, objectIdentifier, octetString, sequence, setOf, tagged, utf8String, yes } from '#signing/asn1/der';
import { oid } from '#signing/asn1/object-identifiers';

/** What a certificate is to say (RFC 5280, 4.1). Instants in ISO 8601, UTC, between 1950 and 9999. */
export type CertificateContent = {
  readonly subject: NameParts;
  readonly issuer: NameParts;
  readonly serialNumber: Uint8Array;
  readonly validFrom: string;
  readonly validTo: string;
  readonly publicKey: KeyObject;
  readonly issuerPublicKey: KeyObject;
  /** Octet of named bits of the key usage. */
  readonly keyUsage: number;
  readonly authority: boolean;
};
export type NameParts = { readonly commonName: string; readonly organization: string };

/** A certificate signed with SHA-256 and the RSA or elliptic key of its issuer. */
export function writeCertificate(content: CertificateContent, issuerKey: KeyObject): Uint8Array {
  const algorithm = issuerKey.asymmetricKeyType === 'rsa' ? sequence(objectIdentifier(oid.sha256WithRsa), nothing) : sequence(objectIdentifier(oid.ecdsaWithSha256));
  const body = bodyOf(content, algorithm);
  return sequence(body, algorithm, bitString(sign('sha256', body, issuerKey)));
}

const version3 = tagged(0, integer(2));

function bodyOf(content: CertificateContent, algorithm: Uint8Array): Uint8Array {
  const { serialNumber, issuer, subject, validFrom, validTo, publicKey } = content;
  return sequence(version3, integer(serialNumber), algorithm, name(issuer), sequence(time(validFrom), time(validTo)), name(subject), spki(publicKey), tagged(3, extensions(content)));
}

/** UTF8String throughout, as RFC 5280 asks for: letters with diacritics stay letters. */
function name({ commonName, organization }: NameParts): Uint8Array {
  const part = (identifier: string, value: Uint8Array): Uint8Array => setOf(sequence(objectIdentifier(identifier), value));
  return sequence(part(oid.country, encoded(0x13, Buffer.from('CZ'))), part(oid.organization, utf8String(organization)), part(oid.commonName, utf8String(commonName)));
}

/** UTCTime until 2049, GeneralizedTime after it (RFC 5280, 4.1.2.5). */
function time(instant: string): Uint8Array {
  const digits = `${instant.slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;
  return instant < '2050' ? encoded(0x17, Buffer.from(digits.slice(2))) : encoded(0x18, Buffer.from(digits));
}

const spki = (key: KeyObject): Uint8Array => key.export({ type: 'spki', format: 'der' });

function extensions({ keyUsage, authority, publicKey, issuerPublicKey }: CertificateContent): Uint8Array {
  return sequence(
    extension(oid.basicConstraints, true, authority ? sequence(yes) : sequence()),
    extension(oid.keyUsage, true, namedBits(keyUsage)),
    extension(oid.subjectKeyIdentifier, false, octetString(keyIdentifier(publicKey))),
    extension(oid.authorityKeyIdentifier, false, sequence(encoded(0x80, keyIdentifier(issuerPublicKey)))),
  );
}

const extension = (identifier: string, critical: boolean, value: Uint8Array): Uint8Array => sequence(objectIdentifier(identifier), ...(critical ? [yes] : []), octetString(value));

/** Any number that tells keys apart will do (RFC 5280, 4.2.1.2). */
const keyIdentifier = (key: KeyObject): Uint8Array => createHash('sha256').update(spki(key)).digest().subarray(0, 20);
