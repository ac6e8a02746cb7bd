import { createHmac, timingSafeEqual } from 'node:crypto';
import { AuthenticatedSafe, CertBag, EncryptedData, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, SafeContents, type ContentInfo, type MacData, type SafeBag } from 'pkijs';
import { digestNames, oid } from '#signing/asn1/object-identifiers';
import { asn1Of, octetsOf } from '#signing/asn1/read';
import { deciphered } from './decipher';
import { derivePkcs12, purpose } from './derive-key';
import type { PasswordReading } from './password';

/** A PKCS #12 file (RFC 7292) before its password is known: the safe, and the code that proves a password right. */
export type SealedContainer = { readonly safe: Uint8Array; readonly mac: MacData | null };

/** What lies in it, each in the very bytes it was put in: X.509 certificates and PKCS #8 private keys. */
export type ContainerContent = { readonly certificates: readonly Uint8Array[]; readonly keys: readonly Uint8Array[] };

/** @throws Error when it is no such file */
export function sealedContainer(p12: Uint8Array): SealedContainer {
  const pfx = new PFX({ schema: asn1Of(p12) });
  return { safe: octetsOf(pfx.authSafe.content), mac: pfx.macData ?? null };
}

/** Whether the password is the one the file was sealed with. @throws Error when the code is of an unknown kind */
export function macHolds(safe: Uint8Array, { mac, macSalt, iterations = 1 }: MacData, password: PasswordReading): boolean {
  const digest = digestNames[mac.digestAlgorithm.algorithmId];
  if (digest === undefined || digest === 'sha224') throw new Error('The digest is not known.');
  const stated = octetsOf(mac.digest);
  const key = derivePkcs12(password, { salt: octetsOf(macSalt), iterations, digest, purpose: purpose.mac, length: stated.length });
  const computed = createHmac(digest, key).update(safe).digest();
  return computed.length === stated.length && timingSafeEqual(computed, stated);
}

/** @throws Error when the password is not the one or a part is of an unknown kind */
export function contentOf(safe: Uint8Array, password: PasswordReading): ContainerContent {
  const { safeContents } = new AuthenticatedSafe({ schema: asn1Of(safe) });
  const bags = safeContents.flatMap((part) => bagsIn(bytesOf(part, password)));
  return {
    certificates: bags.flatMap(({ bagValue }) => (bagValue instanceof CertBag && bagValue.certId === oid.x509Certificate ? [octetsOf(bagValue.certValue)] : [])),
    keys: bags.flatMap(({ bagValue }) => keysOf(bagValue, password)),
  };
}

function bytesOf(part: ContentInfo, password: PasswordReading): Uint8Array {
  if (part.contentType === oid.data) return octetsOf(part.content);
  if (part.contentType !== oid.encryptedData) throw new Error(`Content of the kind ${part.contentType} is not known.`);
  const { encryptedContentInfo } = new EncryptedData({ schema: part.content });
  return deciphered(encryptedContentInfo.contentEncryptionAlgorithm, new Uint8Array(encryptedContentInfo.getEncryptedContent()), password);
}

/** Bags within bags are taken as one row. */
function bagsIn(bytes: Uint8Array): readonly SafeBag[] {
  return flat(new SafeContents({ schema: asn1Of(bytes) }).safeBags);
}

function flat(bags: readonly SafeBag[]): readonly SafeBag[] {
  return bags.flatMap((bag) => (bag.bagValue instanceof SafeContents ? flat(bag.bagValue.safeBags) : [bag]));
}

function keysOf(value: SafeBag['bagValue'], password: PasswordReading): readonly Uint8Array[] {
  if (value instanceof PrivateKeyInfo) return [new Uint8Array(value.toSchema().toBER())];
  if (value instanceof PKCS8ShroudedKeyBag) return [deciphered(value.encryptionAlgorithm, octetsOf(value.encryptedData), password)];
  return [];
}
