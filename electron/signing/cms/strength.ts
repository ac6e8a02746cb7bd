import type { KeyObject } from 'node:crypto';
import { nothing, objectIdentifier, sequence } from '#signing/asn1/der';
import { oid, type DigestName } from '#signing/asn1/object-identifiers';

/** The digest and the algorithm a key signs with, the algorithm as it stands in the message. */
export type Strength = { readonly digest: DigestName; readonly digestIdentifier: string; readonly signatureAlgorithm: Uint8Array };

/** A digest as strong as the key: SHA-256 for RSA (PKCS #1 v1.5) and P-256, SHA-384 for P-384, SHA-512 for P-521. */
export function strengthOf(key: KeyObject): Strength {
  switch (key.asymmetricKeyDetails?.namedCurve) {
    case undefined:
      return { digest: 'sha256', digestIdentifier: oid.sha256, signatureAlgorithm: sequence(objectIdentifier(oid.sha256WithRsa), nothing) };
    case 'secp384r1':
      return { digest: 'sha384', digestIdentifier: oid.sha384, signatureAlgorithm: sequence(objectIdentifier(oid.ecdsaWithSha384)) };
    case 'secp521r1':
      return { digest: 'sha512', digestIdentifier: oid.sha512, signatureAlgorithm: sequence(objectIdentifier(oid.ecdsaWithSha512)) };
    default:
      return { digest: 'sha256', digestIdentifier: oid.sha256, signatureAlgorithm: sequence(objectIdentifier(oid.ecdsaWithSha256)) };
  }
}
