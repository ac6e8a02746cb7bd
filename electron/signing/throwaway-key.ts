import { generateKeyPair, randomBytes, type KeyObject } from 'node:crypto';
import { writeCertificate, type NameParts } from './certificates/write-certificate';
import { writeKeyContainer } from './keys/write-key-container';

/** Whose key it pretends to be. Instants in ISO 8601, UTC. */
export type ThrowawayHolder = {
  readonly commonName: string;
  readonly organization: string;
  /** Common name of an authority made up for this key alone; it should say so itself. */
  readonly issuerName: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly algorithm?: KeyAlgorithm;
};
export type KeyAlgorithm = 'RSA' | 'P-256' | 'P-384' | 'P-521';

/** A key file and what opens it. */
export type ThrowawayKey = { readonly p12: Uint8Array; readonly password: string };

/**
 * A new key with a certificate of a new authority, for samples and trials: nobody vouches for either. The password is
 * random; the key file is used the way any other is.
 */
export async function throwawayKey({ commonName, organization, issuerName, validFrom, validTo, algorithm = 'RSA' }: ThrowawayHolder): Promise<ThrowawayKey> {
  const [authority, holder] = await Promise.all([keyPair('P-256'), keyPair(algorithm)]);
  const issuer: NameParts = { commonName: issuerName, organization: issuerName };
  const common = { issuer, validFrom, validTo, issuerPublicKey: authority.publicKey };
  const above = writeCertificate({ ...common, subject: issuer, serialNumber: newSerial(), publicKey: authority.publicKey, keyUsage: signsCertificates, authority: true }, authority.privateKey);
  const own = writeCertificate(
    { ...common, subject: { commonName, organization }, serialNumber: newSerial(), publicKey: holder.publicKey, keyUsage: signsDocuments, authority: false },
    authority.privateKey,
  );
  const password = randomBytes(12).toString('base64url');
  return { p12: writeKeyContainer({ privateKey: holder.privateKey, certificate: own, chain: [above] }, password), password };
}

/** Key usage, its first octet (RFC 5280, 4.2.1.3): digitalSignature and nonRepudiation; keyCertSign and cRLSign. */
const signsDocuments = 0xc0;
const signsCertificates = 0x06;

/** Positive, 20 octets at most (RFC 5280, 4.1.2.2). */
const newSerial = (): Uint8Array => Uint8Array.of(0x5a, ...randomBytes(15));

function keyPair(algorithm: KeyAlgorithm): Promise<{ readonly publicKey: KeyObject; readonly privateKey: KeyObject }> {
  return new Promise((resolve, reject) => {
    const settle = (fault: Error | null, publicKey: KeyObject, privateKey: KeyObject): void => (fault === null ? resolve({ publicKey, privateKey }) : reject(fault));
    if (algorithm === 'RSA') generateKeyPair('rsa', { modulusLength: 2048 }, settle);
    else generateKeyPair('ec', { namedCurve: algorithm }, settle);
  });
}
