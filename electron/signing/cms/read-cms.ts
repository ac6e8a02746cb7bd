import { GeneralizedTime, UTCTime, type BaseBlock } from 'asn1js';
import { ContentInfo, IssuerAndSerialNumber, SignedData, type Attribute, type Certificate, type SignerInfo } from 'pkijs';
import { digestNames, oid, type DigestName } from '#signing/asn1/object-identifiers';
import { asn1Of, contextSpecific, identifierOf, octetsOf, partsOf, rawOf } from '#signing/asn1/read';
import { extensionOf, readCertificate } from '#signing/certificates/read-certificate';

/** A signature of a PDF file as its message states it; nothing of it is checked yet. */
export type Cms = {
  readonly signer: SignerInfo;
  readonly digest: DigestName;
  /** Null when the message does not carry the signer's certificate. */
  readonly certificate: SignerCertificate | null;
  /** What the message itself carries; null when it is detached. */
  readonly content: { readonly type: string; readonly bytes: Uint8Array } | null;
  /** Time among the signed attributes. */
  readonly signingTime: Date | null;
  readonly timeStamped: boolean;
};
export type SignerCertificate = { readonly der: Uint8Array; readonly parsed: Certificate };

/** @throws Error when it is no CMS SignedData (RFC 5652) of one signer, or of a form that is not known here */
export function readCms(bytes: Uint8Array): Cms {
  const message = asn1Of(bytes);
  const { contentType } = new ContentInfo({ schema: asn1Of(bytes) });
  if (contentType !== oid.signedData) throw new Error('The message is no signed data.');
  const { signerInfos, encapContentInfo } = new SignedData({ schema: new ContentInfo({ schema: asn1Of(bytes) }).content });
  const [signer, ...others] = signerInfos;
  if (signer === undefined || others.length > 0) throw new Error('There is to be one signer.');
  const digest = digestNames[signer.digestAlgorithm.algorithmId];
  if (digest === undefined) throw new Error(`The digest ${signer.digestAlgorithm.algorithmId} is not known.`);
  return {
    signer,
    digest,
    certificate: certificateOfSigner(signer, certificatesIn(message)),
    content: encapContentInfo.eContent === undefined ? null : { type: encapContentInfo.eContentType, bytes: octetsOf(encapContentInfo.eContent) },
    signingTime: timeOf(signer),
    timeStamped: (signer.unsignedAttrs?.attributes ?? []).some(({ type }) => type === oid.signatureTimeStamp),
  };
}

/** The only value of a signed attribute; null where it is missing. @throws Error when it stands there twice */
export function signedAttribute({ signedAttrs }: SignerInfo, identifier: string): unknown {
  const found = (signedAttrs?.attributes ?? []).filter(({ type }) => type === identifier);
  if (found.length > 1) throw new Error('An attribute stands twice.');
  return found[0] === undefined ? null : onlyValue(found[0]);
}

function onlyValue({ values }: Attribute): unknown {
  if (values.length !== 1) throw new Error('An attribute is to have one value.');
  return values[0] as unknown;
}

function timeOf(signer: SignerInfo): Date | null {
  const value = signedAttribute(signer, oid.signingTime);
  return value instanceof UTCTime || value instanceof GeneralizedTime ? value.toDate() : null;
}

/** Certificates in their own bytes: the tag `[0]` of the signed data. Other kinds of certificates are left aside. */
function certificatesIn(message: BaseBlock): readonly SignerCertificate[] {
  const [type, content] = partsOf(message);
  identifierOf(type);
  const set = partsOf(partsOf(content)[0]).find(({ idBlock }) => idBlock.tagClass === contextSpecific && idBlock.tagNumber === 0);
  const blocks = set === undefined ? [] : partsOf(set).filter(({ idBlock }) => idBlock.tagClass !== contextSpecific);
  return blocks.map((block) => ({ der: rawOf(block), parsed: readCertificate(rawOf(block)) }));
}

function certificateOfSigner(signer: SignerInfo, certificates: readonly SignerCertificate[]): SignerCertificate | null {
  const identifier: unknown = signer.sid;
  if (identifier instanceof IssuerAndSerialNumber) {
    return certificates.find(({ parsed }) => identifier.issuer.isEqual(parsed.issuer) && identifier.serialNumber.isEqual(parsed.serialNumber)) ?? null;
  }
  const wanted = octetsOf(identifier);
  return certificates.find(({ parsed }) => isKeyIdentifier(parsed, wanted)) ?? null;
}

function isKeyIdentifier(certificate: Certificate, wanted: Uint8Array): boolean {
  const own = extensionOf(certificate, oid.subjectKeyIdentifier);
  return own !== null && Buffer.from(octetsOf(asn1Of(own))).equals(wanted);
}
