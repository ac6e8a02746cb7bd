import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileIn, inFolder, openssl } from '#test/signing/independent';
import { openKey } from '#signing/open-key';

type Made = { readonly p12: Uint8Array; readonly certificate: Uint8Array };

const newKeys = {
  rsa: ['-newkey', 'rsa:2048'],
  p256: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  p521: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  secp256k1: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
  ed25519: ['-newkey', 'ed25519'],
} as const;

const subject = '/C=CZ/O=Česká pošta, s.p./CN=Ing. Jiří Ťuhýk';

/** A new key and its certificate, by kind; made by openssl, once. */
const material = new Map<string, Readonly<Record<string, Uint8Array>>>();

function materialOf(kind: keyof typeof newKeys): Readonly<Record<string, Uint8Array>> {
  const known = material.get(kind);
  if (known !== undefined) return known;
  const fresh = inFolder({}, (folder) => {
    openssl(folder, 'req', '-x509', ...newKeys[kind], '-nodes', '-keyout', 'key.pem', '-out', 'own.pem', '-days', '3650', '-utf8', '-subj', subject);
    openssl(folder, 'x509', '-in', 'own.pem', '-outform', 'DER', '-out', 'own.der');
    return Object.fromEntries(['key.pem', 'own.pem', 'own.der'].map((name) => [name, fileIn(folder, name)]));
  });
  material.set(kind, fresh);
  return fresh;
}

/** A key file made by openssl. */
function made(kind: keyof typeof newKeys, password: string, ...options: readonly string[]): Made {
  return inFolder(materialOf(kind), (folder) => {
    openssl(folder, 'pkcs12', '-export', '-inkey', 'key.pem', '-in', 'own.pem', '-out', 'key.p12', '-passout', `pass:${password}`, ...options);
    return { p12: fileIn(folder, 'key.p12'), certificate: fileIn(folder, 'own.der') };
  });
}

const codeOf = (p12: Uint8Array, password: string): string => {
  const opened = openKey(p12, password);
  return opened.ok ? 'opened' : opened.error.code;
};

describe('a key file is opened, its certificate byte for byte,', () => {
  test.each([
    ['with AES-256 and an RSA key', 'rsa', []],
    ['with AES-128', 'p256', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512']],
    ['with the RC2 and triple DES of old', 'rsa', ['-legacy']],
    ['with RC2 of 128 bits', 'p256', ['-legacy', '-certpbe', 'PBE-SHA1-RC2-128']],
    ['with many iterations', 'p256', ['-iter', '100000']],
    ['with certificates in the clear', 'p256', ['-certpbe', 'NONE']],
    ['with nothing enciphered', 'p256', ['-certpbe', 'NONE', '-keypbe', 'NONE']],
    ['without the code that proves the password', 'p256', ['-nomac']],
    ['with a key of P-384', 'p384', []],
    ['with a key of P-521', 'p521', []],
  ] as const)('%s', (_, kind, options) => {
    const { p12, certificate } = made(kind, 'heslo', ...options);
    const opened = openKey(p12, 'heslo');
    expect(opened.ok && Buffer.from(opened.value.certificate).equals(certificate)).toBe(true);
  });

  test.each(['Příliš žluťoučký kůň', '', '€ 😀', 'tajné heslo '])('with the password „%s“', (password) => {
    expect([codeOf(made('p256', password).p12, password), codeOf(made('rsa', password, '-legacy').p12, password)]).toEqual(['opened', 'opened']);
  });

  test('with the certificates above it as its chain', () => {
    const { p12, authority } = inFolder({ 'leaf.ext': 'keyUsage=digitalSignature' }, (folder) => {
      openssl(folder, 'req', '-x509', ...newKeys.p256, '-nodes', '-keyout', 'authority.pem', '-out', 'authority.crt', '-utf8', '-subj', '/CN=Zkušební autorita');
      openssl(folder, 'req', ...newKeys.rsa, '-nodes', '-keyout', 'key.pem', '-out', 'own.csr', '-utf8', '-subj', subject);
      openssl(folder, 'x509', '-req', '-in', 'own.csr', '-CA', 'authority.crt', '-CAkey', 'authority.pem', '-CAcreateserial', '-extfile', 'leaf.ext', '-out', 'own.crt');
      openssl(folder, 'pkcs12', '-export', '-inkey', 'key.pem', '-in', 'own.crt', '-certfile', 'authority.crt', '-out', 'key.p12', '-passout', 'pass:heslo');
      openssl(folder, 'x509', '-in', 'authority.crt', '-outform', 'DER', '-out', 'authority.der');
      return { p12: fileIn(folder, 'key.p12'), authority: fileIn(folder, 'authority.der') };
    });
    const opened = openKey(p12, 'heslo');
    expect(opened.ok && { subject: opened.value.facts.subject, issuer: opened.value.facts.issuer, chain: opened.value.chain.map((each) => Buffer.from(each).equals(authority)) }).toEqual({
      subject: 'Ing. Jiří Ťuhýk',
      issuer: 'Zkušební autorita',
      chain: [true],
    });
  });
});

test('the holder is told as the certificate has it', () => {
  const { p12, certificate } = made('p256', 'heslo');
  const opened = openKey(p12, 'heslo');
  const { serialNumber, validFromDate, validToDate } = readByNode(certificate);
  expect(opened.ok && opened.value.facts).toEqual({
    subject: 'Ing. Jiří Ťuhýk',
    organization: 'Česká pošta, s.p.',
    issuer: 'Ing. Jiří Ťuhýk',
    serialNumber,
    validFrom: validFromDate,
    validTo: validToDate,
    selfSigned: true,
    qualified: 'not-stated',
  });
});

function readByNode(certificate: Uint8Array) {
  const { serialNumber, validFrom, validTo } = new X509Certificate(certificate);
  return { serialNumber, validFromDate: new Date(validFrom).toISOString(), validToDate: new Date(validTo).toISOString() };
}

describe('a key file is refused', () => {
  const { p12 } = made('p256', 'heslo');

  test.each([[''], ['Heslo'], ['heslo ']])('with the wrong password „%s“', (password) => {
    expect([codeOf(p12, password), codeOf(made('rsa', 'heslo', '-nomac').p12, password)]).toEqual(['key-wrong-password', 'key-wrong-password']);
  });

  test('when it is something else', () => {
    const others = [new Uint8Array(), Buffer.from('%PDF-1.7'), p12.subarray(0, 100), Uint8Array.of(0x30, 0x80), Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x03), made('p256', 'x').certificate];
    expect(others.map((bytes) => codeOf(bytes, 'heslo'))).toEqual(others.map(() => 'key-file-unreadable'));
  });

  test('when it holds certificates only', () => {
    expect(codeOf(made('p256', 'heslo', '-nokeys').p12, 'heslo')).toBe('key-file-without-key');
  });

  test.each([
    ['ed25519', 'ed25519'],
    ['secp256k1', 'secp256k1'],
  ] as const)('when its key is of the kind %s', (kind, algorithm) => {
    expect(openKey(made(kind, 'heslo').p12, 'heslo')).toEqual({ ok: false, error: { code: 'key-unsupported', algorithm } });
  });

  test('when it asks for iterations without end', () => {
    const hundredThousand = '02030186a0';
    const eightMillion = '02037fffff';
    const endless = Buffer.from(Buffer.from(made('p256', 'heslo', '-iter', '100000').p12).toString('hex').replaceAll(hundredThousand, eightMillion), 'hex');
    const started = performance.now();
    expect(codeOf(endless, 'heslo')).toBe('key-file-unreadable');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('whatever was done to its bytes, and without an exception', () => {
    fc.assert(
      fc.property(fc.nat(p12.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(p12);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(['opened', 'key-wrong-password', 'key-file-unreadable']).toContain(codeOf(damaged, 'heslo'));
      }),
      { numRuns: 300, seed: 20240115 },
    );
  });
});

test('a failure says its code and nothing else, and an opened key keeps no password', () => {
  const { p12 } = made('p256', 'velmi tajné heslo');
  const opened = openKey(p12, 'velmi tajné heslo');
  expect([openKey(p12, 'jiné heslo'), opened.ok && Object.keys(opened.value)]).toEqual([
    { ok: false, error: { code: 'key-wrong-password' } },
    ['privateKey', 'certificate', 'chain', 'facts'],
  ]);
});
