import { createDecipheriv } from 'node:crypto';
import forge from 'node-forge';
import { PBES2Params, type AlgorithmIdentifier } from 'pkijs';
import { oid } from '#signing/asn1/object-identifiers';
import { numberOf, octetsOf, partsOf } from '#signing/asn1/read';
import { derivePbkdf2, derivePkcs12, purpose } from './derive-key';
import type { PasswordReading } from './password';

/**
 * What was enciphered under a password: by PBES2 as programs do today, or by the triple DES and RC2 of PKCS #12 as they did
 * before (RFC 7292, appendix C).
 * @throws Error when the algorithm is not known or the password is not the one
 */
export function deciphered(algorithm: AlgorithmIdentifier, data: Uint8Array, password: PasswordReading): Uint8Array {
  if (algorithm.algorithmId === oid.pbes2) return byPbes2(algorithm, data, password);
  const [salt, iterations] = partsOf(algorithm.algorithmParams);
  const derivation = { salt: octetsOf(salt), iterations: numberOf(iterations), digest: 'sha1' } as const;
  const key = (length: number): Uint8Array => derivePkcs12(password, { ...derivation, purpose: purpose.key, length });
  const vector = derivePkcs12(password, { ...derivation, purpose: purpose.initialVector, length: 8 });
  switch (algorithm.algorithmId) {
    case oid.tripleDesWithSha1:
      return byCipher('des-ede3-cbc', key(24), vector, data);
    case oid.rc2With128BitAndSha1:
      return byRc2(key(16), vector, data);
    case oid.rc2With40BitAndSha1:
      return byRc2(key(5), vector, data);
    default:
      throw new Error(`The cipher ${algorithm.algorithmId} is not known.`);
  }
}

/** Ciphers of PBES2 and the lengths of their keys in octets. */
const ciphers: Readonly<Record<string, { readonly name: string; readonly length: number }>> = {
  [oid.aes128Cbc]: { name: 'aes-128-cbc', length: 16 },
  [oid.aes192Cbc]: { name: 'aes-192-cbc', length: 24 },
  [oid.aes256Cbc]: { name: 'aes-256-cbc', length: 32 },
  [oid.tripleDesCbc]: { name: 'des-ede3-cbc', length: 24 },
};

function byPbes2(algorithm: AlgorithmIdentifier, data: Uint8Array, password: PasswordReading): Uint8Array {
  const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: algorithm.algorithmParams });
  const cipher = ciphers[encryptionScheme.algorithmId];
  if (cipher === undefined) throw new Error(`The cipher ${encryptionScheme.algorithmId} is not known.`);
  return byCipher(cipher.name, derivePbkdf2(password, keyDerivationFunc, cipher.length), octetsOf(encryptionScheme.algorithmParams), data);
}

function byCipher(name: string, key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(name, key, vector);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** The machine's own cryptography has long dropped this cipher. */
function byRc2(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array {
  const buffer = (bytes: Uint8Array) => forge.util.createBuffer(Buffer.from(bytes).toString('latin1'));
  const cipher = forge.rc2.createDecryptionCipher(buffer(key), key.length * 8);
  cipher.start(buffer(vector));
  cipher.update(buffer(data));
  if (!cipher.finish()) throw new Error('The padding is wrong.');
  return Buffer.from(cipher.output.getBytes(), 'latin1');
}
