import type { Certificate } from 'pkijs';
import type { Certificate as CertificateFacts } from '#shared/domain/signature';
import { oid } from '#signing/asn1/object-identifiers';
import { asn1Of, identifierOf, partsOf } from '#signing/asn1/read';
import { extensionOf } from './read-certificate';

/** Statements of ETSI EN 319 412-5, 4.2: the certificate is qualified, and what for. */
const compliance = '0.4.0.1862.1.1';
const type = '0.4.0.1862.1.6';
const forSignatures = '0.4.0.1862.1.6.1';
const forSeals = '0.4.0.1862.1.6.2';

/**
 * What a certificate claims of its being qualified. Whether the claim is true only a list of trusted authorities says.
 * @throws Error when the statements cannot be read
 */
export function qualifiedClaim(certificate: Certificate): CertificateFacts['qualified'] {
  const extension = extensionOf(certificate, oid.qualifiedStatements);
  const statements = extension === null ? [] : partsOf(asn1Of(extension)).map(partsOf);
  const identifiers = statements.map(([identifier]) => identifierOf(identifier));
  if (!identifiers.includes(compliance)) return 'not-stated';
  const purposes = statements[identifiers.indexOf(type)]?.[1];
  const stated = purposes === undefined ? [] : partsOf(purposes).map(identifierOf);
  if (stated.includes(forSignatures)) return 'signature';
  return stated.includes(forSeals) ? 'seal' : 'unspecified';
}
