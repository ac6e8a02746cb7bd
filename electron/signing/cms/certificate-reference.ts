import { OctetString, type BaseBlock } from 'asn1js';
import { digestNames, oid } from '#signing/asn1/object-identifiers';
import { identifierOf, octetsOf, partsOf } from '#signing/asn1/read';
import { digestOf } from './digest';
import { signedAttribute, type Cms, type SignerCertificate } from './read-cms';

/**
 * Signed attributes may name the certificate by its digest (RFC 5035); then it has to be that one, or somebody put another
 * certificate of the same key in its place. Where they name none, any certificate of the key will do.
 * @throws Error when the attribute cannot be read
 */
export function namesItsCertificate({ signer }: Cms, { der }: SignerCertificate): boolean {
  const second = signedAttribute(signer, oid.signingCertificateV2);
  if (second !== null) return names(second, oid.sha256, der);
  const first = signedAttribute(signer, oid.signingCertificate);
  return first === null || names(first, oid.sha1, der);
}

/** The first of the references is that of the signer. @param usual the digest where the reference names none */
function names(attribute: unknown, usual: string, der: Uint8Array): boolean {
  const [first, second] = partsOf(partsOf(partsOf(attribute)[0])[0]);
  const isPlain = first instanceof OctetString;
  const digest = digestNames[isPlain ? usual : algorithmIn(first)];
  if (digest === undefined) throw new Error('The digest is not known.');
  return digestOf(digest, der).equals(octetsOf(isPlain ? first : second));
}

const algorithmIn = (block: BaseBlock | undefined): string => identifierOf(partsOf(block)[0]);
