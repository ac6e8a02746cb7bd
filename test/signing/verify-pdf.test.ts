import { createHash, createPublicKey } from 'node:crypto';
import { OctetString } from 'asn1js';
import { Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, SignedAndUnsignedAttributes, SignedData, type SignerInfo } from 'pkijs';
import { describe, expect, test } from 'vitest';
import { formPdf } from '#test/signing/form-pdf';
import { fileIn, inFolder, openssl, qpdf } from '#test/signing/independent';
import { holder, keyOf } from '#test/signing/keys';
import { at, order, signed, signedOtherwise } from '#test/signing/signed';
import { signatureReportSchema, type Signature, type SignatureReport } from '#shared/domain/signature';
import { writeCertificate } from '#signing/certificates/write-certificate';
import { makeCms } from '#signing/cms/make-cms';
import { verifyPdf } from '#signing/verify-pdf';

/** @throws Error when the file was refused */
function reportOf(pdf: Uint8Array): SignatureReport {
  const report = verifyPdf(pdf);
  if (!report.ok) throw new Error(report.error.code);
  return signatureReportSchema.parse(report.value);
}
const verdicts = (pdf: Uint8Array) => reportOf(pdf).signatures.map(({ field, integrity, covers }) => [field, integrity, covers]);
const onlyOf = (pdf: Uint8Array): Signature | undefined => reportOf(pdf).signatures[0];

test('a signature is told as it is', () => {
  const { key } = order();
  expect(reportOf(signed({ key }))).toEqual({
    signatures: [
      {
        field: 'coordinator',
        signatory: 'coordinator',
        integrity: 'intact',
        covers: 'whole-file',
        format: 'ETSI.CAdES.detached',
        claimedTime: at,
        timeStamped: false,
        reason: 'Souhlasím s obsahem smlouvy',
        certificate: key.facts,
        certificateThen: 'in-force',
      },
    ],
    emptyFields: [{ field: 'region', signatory: 'region' }],
  });
});

test('a file without signatures has none, and its fields are named', async () => {
  expect([reportOf(await formPdf()), reportOf(await formPdf({ fields: ['Podpis 1'], useObjectStreams: true })), reportOf(await formPdf({ fields: [] }))]).toEqual([
    { signatures: [], emptyFields: ['coordinator', 'region'].map((name) => ({ field: name, signatory: name })) },
    { signatures: [], emptyFields: [{ field: 'Podpis 1', signatory: null }] },
    { signatures: [], emptyFields: [] },
  ]);
});

describe('of two signatures', () => {
  const first = signed({ signatory: 'region' });
  const second = signed({ pdf: first, signatory: 'coordinator' });

  test('the earlier comes first and covers what there was', () => {
    expect(verdicts(second)).toEqual([
      ['region', 'intact', 'earlier-revision'],
      ['coordinator', 'intact', 'whole-file'],
    ]);
  });

  test('the later alone is broken by a change in what it added', () => {
    const changed = Uint8Array.from(second);
    const at = Buffer.from(changed).indexOf('Adobe.PPKLite', first.length, 'latin1');
    changed[at] = 'B'.charCodeAt(0);
    expect(verdicts(changed)).toEqual([
      ['region', 'intact', 'earlier-revision'],
      ['coordinator', 'altered', 'whole-file'],
    ]);
  });

  test('none covers what somebody added without signing', () => {
    expect(verdicts(Buffer.concat([second, Buffer.from('\n')]))).toEqual([
      ['region', 'intact', 'earlier-revision'],
      ['coordinator', 'intact', 'earlier-revision'],
    ]);
  });
});

describe('signatures of other programs', () => {
  const { key } = order();
  const files = { 'key.pem': key.privateKey.export({ type: 'pkcs8', format: 'pem' }), 'own.pem': `-----BEGIN CERTIFICATE-----\n${Buffer.from(key.certificate).toString('base64')}\n-----END CERTIFICATE-----\n` };
  const byOpenssl =
    (...options: readonly string[]) =>
    (content: Uint8Array): Uint8Array =>
      inFolder({ ...files, content }, (folder) => {
        openssl(folder, 'cms', '-sign', '-binary', '-in', 'content', '-signer', 'own.pem', '-inkey', 'key.pem', '-outform', 'DER', '-out', 'cms', ...options);
        return fileIn(folder, 'cms');
      });

  test.each([
    ['with SHA-256', 'adbe.pkcs7.detached', ['-md', 'sha256']],
    ['with SHA-1', 'adbe.pkcs7.detached', ['-md', 'sha1']],
    ['with SHA-512 and the reference of CAdES', 'ETSI.CAdES.detached', ['-md', 'sha512', '-cades']],
    ['without attributes', 'adbe.pkcs7.detached', ['-noattr']],
    ['with the signer named by key identifier', 'adbe.pkcs7.detached', ['-keyid']],
  ] as const)('%s', (_, subFilter, options) => {
    const pdf = signedOtherwise(subFilter, byOpenssl(...options));
    expect([verdicts(pdf), onlyOf(pdf)?.certificate?.subject, onlyOf(pdf)?.format]).toEqual([[['coordinator', 'intact', 'whole-file']], holder.commonName, subFilter]);
  });

  test('with the digest inside (adbe.pkcs7.sha1)', () => {
    const sign = byOpenssl('-nodetach', '-md', 'sha1');
    const good = signedOtherwise('adbe.pkcs7.sha1', (covered) => sign(createHash('sha1').update(covered).digest()));
    const bad = signedOtherwise('adbe.pkcs7.sha1', () => sign(createHash('sha1').update('něco jiného').digest()));
    expect([verdicts(good), verdicts(bad)]).toEqual([[['coordinator', 'intact', 'whole-file']], [['coordinator', 'altered', 'whole-file']]]);
  });

  test.each([
    ['PKCS #1', 'sha384', []],
    ['PSS', 'sha256', ['-keyopt', 'rsa_padding_mode:pss']],
    ['PSS with a short salt', 'sha512', ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:20']],
  ] as const)('with RSA, %s and %s', async (_, digest, options) => {
    const rsa = await keyOf({ algorithm: 'RSA' });
    const pdf = signedOtherwise('ETSI.CAdES.detached', (covered) =>
      inFolder({ covered, 'own.der': rsa.certificate, 'key.pem': rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) }, (folder) => {
        openssl(folder, 'x509', '-inform', 'DER', '-in', 'own.der', '-out', 'own.pem');
        openssl(folder, 'cms', '-sign', '-binary', '-in', 'covered', '-signer', 'own.pem', '-inkey', 'key.pem', '-md', digest, ...options, '-outform', 'DER', '-out', 'cms');
        return fileIn(folder, 'cms');
      }),
    );
    expect(verdicts(pdf)).toEqual([['coordinator', 'intact', 'whole-file']]);
  });

  test('which are time stamps of a document are told as such, with their own time', () => {
    const pdf = signedOtherwise('ETSI.RFC3161', timeStamp);
    const { claimedTime, timeStamped, integrity } = onlyOf(pdf) ?? {};
    expect([integrity, timeStamped, Math.abs(Date.parse(claimedTime ?? '') - Date.now()) < 60_000]).toEqual(['intact', true, true]);
  });

  test('of a form that is not known are named and not judged', () => {
    expect([onlyOf(signedOtherwise('adbe.x509.rsa_sha1', () => Uint8Array.of(4, 0))), onlyOf(signedOtherwise('ETSI.CAdES.detached', () => Buffer.from('nesmysl')))]).toMatchObject([
      { integrity: 'unreadable', format: 'adbe.x509.rsa_sha1', certificate: null, certificateThen: 'unknown', claimedTime: at },
      { integrity: 'unreadable', format: 'ETSI.CAdES.detached', certificate: null },
    ]);
  });

  test('without a certificate are not judged', () => {
    expect(onlyOf(signedOtherwise('adbe.pkcs7.detached', byOpenssl('-nocerts')))).toMatchObject({ integrity: 'unreadable', certificate: null });
  });

  test('of other bytes are altered', () => {
    const sign = byOpenssl();
    expect([onlyOf(signedOtherwise('adbe.pkcs7.detached', () => sign(Buffer.from('jiný dokument'))))?.integrity]).toEqual(['altered']);
  });
});

/** A reply of a time stamp authority made for the occasion. */
function timeStamp(content: Uint8Array): Uint8Array {
  const settings = ['[tsa]', 'default_tsa=t', '[t]', 'serial=serial', 'signer_digest=sha256', 'default_policy=1.2.3.4', 'digests=sha256', 'crypto_device=builtin', 'ess_cert_id_alg=sha256', '[ext]', 'extendedKeyUsage=critical,timeStamping', '[req]', 'distinguished_name=dn', '[dn]'];
  return inFolder({ 'tsa.cnf': settings.join('\n'), serial: '01', content }, (folder) => {
    openssl(folder, 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'own.pem', '-subj', '/CN=TSA', '-config', 'tsa.cnf', '-extensions', 'ext');
    openssl(folder, 'ts', '-query', '-data', 'content', '-sha256', '-cert', '-out', 'query');
    openssl(folder, 'ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query', '-signer', 'own.pem', '-inkey', 'key.pem', '-token_out', '-out', 'token');
    return fileIn(folder, 'token');
  });
}

/** The message of a signature made anew after a change that leaves its signed attributes as they are. */
function rewritten(cms: Uint8Array, change: (signedData: SignedData, signer: SignerInfo) => void): Uint8Array {
  const content = new SignedData({ schema: ContentInfo.fromBER(Uint8Array.from(cms)).content });
  const [signer] = content.signerInfos;
  if (signer === undefined) throw new Error('no signer');
  change(content, signer);
  return new Uint8Array(new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: content.toSchema(true) }).toSchema().toBER());
}

test('a signature with a time stamp of its own is told to have one', () => {
  const pdf = signedOtherwise('ETSI.CAdES.detached', (covered) =>
    rewritten(makeCms(order().key, [covered]), (_, signer) => {
      const stamp = new Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [new OctetString()] });
      signer.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [stamp] });
    }),
  );
  expect(onlyOf(pdf)).toMatchObject({ integrity: 'intact', timeStamped: true });
});

test('another certificate of the same key in place of the signer’s is noticed', () => {
  const { key } = order();
  const publicKey = createPublicKey(key.privateKey);
  const name = { commonName: 'Někdo jiný', organization: 'Jinde' };
  const other = writeCertificate({ subject: name, issuer: name, serialNumber: Uint8Array.of(7), validFrom: holder.validFrom, validTo: holder.validTo, publicKey, issuerPublicKey: publicKey, keyUsage: 0xc0, authority: false }, key.privateKey);
  const pdf = signedOtherwise('ETSI.CAdES.detached', (covered) =>
    rewritten(makeCms(key, [covered]), (signedData, signer) => {
      const certificate = Certificate.fromBER(Uint8Array.from(other));
      signedData.certificates = [certificate];
      signer.sid = new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber });
    }),
  );
  expect(onlyOf(pdf)).toMatchObject({ integrity: 'altered', certificate: { subject: 'Někdo jiný' } });
});

test.each([
  ['2022-12-31T23:59:59.000Z', 'not-yet'],
  ['2023-10-09T12:05:33.000Z', 'in-force'],
  ['2033-01-01T00:00:01.000Z', 'expired'],
])('a certificate at the claimed time %s was %s', async (moment, then) => {
  const eternal = await keyOf({ validFrom: '2000-01-01T00:00:00.000Z', validTo: '2049-01-01T00:00:00.000Z' });
  const { key } = order();
  // Signed with facts that allow it; the certificate itself says otherwise.
  expect(onlyOf(signed({ key: { ...key, facts: eternal.facts }, at: moment }))?.certificateThen).toBe(then);
});

describe('a file is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['of no bytes', new Uint8Array(), 'file-empty'],
    ['that is no PDF', Buffer.from('PK\u0003\u0004 něco jiného'), 'file-damaged'],
    ['that says it is one and is not', Buffer.from('%PDF-1.7\nnic'), 'file-damaged'],
    ['that was cut short', signed().subarray(0, 30_000), 'file-damaged'],
  ])('%s', (_, bytes, code) => {
    expect(verifyPdf(bytes)).toEqual({ ok: false, error: { code } });
  });

  test.each([['256'], ['128'], ['40']])('that is encrypted with %s bits', (bits) => {
    const encrypted = inFolder({ 'plain.pdf': order().pdf }, (folder) => {
      qpdf(folder, '--allow-weak-crypto', '--encrypt', 'čti', 'vše', bits, '--', 'plain.pdf', 'encrypted.pdf');
      return fileIn(folder, 'encrypted.pdf');
    });
    expect(verifyPdf(encrypted)).toEqual({ ok: false, error: { code: 'pdf-encrypted' } });
  });
});

test('files that qpdf wrote anew are read, however they are built', () => {
  const variants = [[], ['--object-streams=generate'], ['--linearize'], ['--object-streams=generate', '--linearize'], ['--qdf']];
  const read = variants.map((options) =>
    inFolder({ 'plain.pdf': order().pdf }, (folder) => {
      qpdf(folder, ...options, 'plain.pdf', 'other.pdf');
      return reportOf(fileIn(folder, 'other.pdf')).emptyFields.map(({ field }) => field);
    }),
  );
  expect(read).toEqual(variants.map(() => ['coordinator', 'region']));
});
