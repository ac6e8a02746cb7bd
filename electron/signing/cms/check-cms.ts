import { TSTInfo } from 'pkijs';
import { digestNames, oid } from '#signing/asn1/object-identifiers';
import { asn1Of, octetsOf } from '#signing/asn1/read';
import { publicKeyOf } from '#signing/certificates/read-certificate';
import { namesItsCertificate } from './certificate-reference';
import { digestOf } from './digest';
import { signedAttribute, type Cms } from './read-cms';
import { signatureFits } from './signature-check';

/** How the bytes of the file got into the message, by the SubFilter of the signature (ISO 32000-1, 12.8.3.3; ETSI EN 319 142-1, 5.4). */
export const messageForms: Readonly<Record<string, MessageForm>> = {
  'ETSI.CAdES.detached': 'detached',
  'adbe.pkcs7.detached': 'detached',
  'adbe.pkcs7.sha1': 'sha1-inside',
  'ETSI.RFC3161': 'time-stamp',
};
export type MessageForm = 'detached' | 'sha1-inside' | 'time-stamp';

/**
 * Whether the message is a signature of these bytes by the holder of its certificate. Who the holder is, and whether the
 * certificate was valid, is another question.
 * @throws Error when the form or an algorithm is not known, or the certificate is missing
 */
export function isGenuine(cms: Cms, form: MessageForm, covered: readonly Uint8Array[]): boolean {
  const { signer, certificate, digest } = cms;
  if (certificate === null) throw new Error('The certificate of the signer is missing.');
  const content = contentSigned(cms, form, covered);
  if (content === null || !namesItsCertificate(cms, certificate)) return false;
  const signature = { signature: octetsOf(signer.signature), algorithm: signer.signatureAlgorithm, digest };
  if (signer.signedAttrs === undefined) return signatureFits(publicKeyOf(certificate.parsed), { ...signature, parts: content });
  const stated = octetsOf(signedAttribute(signer, oid.messageDigest));
  return digestOf(digest, ...content).equals(stated) && signatureFits(publicKeyOf(certificate.parsed), { ...signature, parts: [new Uint8Array(signer.signedAttrs.encodedValue)] });
}

/** The content the message signs; null when it is not that of these bytes. */
function contentSigned({ content }: Cms, form: MessageForm, covered: readonly Uint8Array[]): readonly Uint8Array[] | null {
  if (form === 'detached') {
    if (content !== null) throw new Error('A detached signature carries no content.');
    return covered;
  }
  if (content === null) throw new Error('The content is missing.');
  const fits = form === 'sha1-inside' ? digestOf('sha1', ...covered).equals(content.bytes) : isStampOf(content.bytes, covered);
  return fits ? [content.bytes] : null;
}

function isStampOf(content: Uint8Array, covered: readonly Uint8Array[]): boolean {
  const { hashAlgorithm, hashedMessage } = stampIn(content).messageImprint;
  const digest = digestNames[hashAlgorithm.algorithmId];
  if (digest === undefined) throw new Error('The digest is not known.');
  return digestOf(digest, ...covered).equals(octetsOf(hashedMessage));
}

/** @throws Error when the content is no time stamp (RFC 3161, 2.4.2) */
export const stampIn = (content: Uint8Array): TSTInfo => new TSTInfo({ schema: asn1Of(content) });
