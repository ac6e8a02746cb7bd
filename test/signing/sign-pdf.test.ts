import { describe, expect, test } from 'vitest';
import { formPdf } from '#test/signing/form-pdf';
import { fileIn, inFolder, openssl, pdfsig, qpdf, takenApart } from '#test/signing/independent';
import { holder, keyOf } from '#test/signing/keys';
import { at, order, signed } from '#test/signing/signed';
import { checkOf } from '#test/typesetting/poppler';
import { signPdf } from '#signing/sign-pdf';
import type { KeyAlgorithm } from '#signing/throwaway-key';

const pem = (der: Uint8Array | undefined): string => `-----BEGIN CERTIFICATE-----\n${Buffer.from(der ?? []).toString('base64')}\n-----END CERTIFICATE-----\n`;
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe.each<[KeyAlgorithm, string]>([
  ['RSA', 'SHA-256'],
  ['P-256', 'SHA-256'],
  ['P-384', 'SHA-384'],
  ['P-521', 'SHA-512'],
])('a signature with a key of the kind %s', (algorithm, digest) => {
  test('is valid to an independent reader, which has name and authority with their diacritics', async () => {
    const pdf = signed({ key: await keyOf({ algorithm }) });
    expect(pdfsig(pdf)[0]).toMatchObject({
      'Signature Field Name': 'coordinator',
      'Signer Certificate Common Name': holder.commonName,
      'Signer full Distinguished Name': `CN=${holder.commonName},O=${holder.organization},C=CZ`,
      'Signing Time': 'Oct 09 2023 12:05:33',
      'Signing Hash Algorithm': digest,
      'Signature Type': 'ETSI.CAdES.detached',
      'Total document signed': '',
      'Signature Validation': 'Signature is Valid.',
    });
  });

  test('is verified by openssl over the bytes it covers, up to its authority', async () => {
    const key = await keyOf({ algorithm });
    const { covered, cms } = takenApart(signed({ key }));
    const verify = inFolder({ covered, cms, authority: pem(key.chain[0]) }, (folder) => {
      openssl(folder, 'cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'cms', '-content', 'covered', '-CAfile', 'authority', '-purpose', 'any', '-attime', String(Date.parse(at) / 1000), '-out', 'verified');
      return Buffer.from(fileIn(folder, 'verified')).equals(covered);
    });
    expect(verify).toBe(true);
  });
});

test('the message has the attributes of PAdES B-B and no other, and the certificates in the very bytes of the key file', async () => {
  const key = await keyOf();
  const { cms } = takenApart(signed({ key }));
  const printed = inFolder({ cms }, (folder) => openssl(folder, 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'cms'));
  const attributes = printed.slice(printed.indexOf('signedAttrs'));
  expect([...attributes.matchAll(/object: ([\w-]+)/gu)].map(([, name]) => name)).toEqual(['contentType', 'messageDigest', 'id-smime-aa-signingCertificateV2']);
  expect([key.certificate, ...key.chain].map((each) => Buffer.from(cms).includes(Buffer.from(each)))).toEqual([true, true]);
});

describe('two parties in turn', () => {
  const first = signed();
  const second = signed({ pdf: first, signatory: 'region', at: '2023-11-20T09:00:00.000Z', reason: null });

  test('each add to the file and change nothing of what was there', () => {
    const blank = order().pdf;
    expect([Buffer.from(first.subarray(0, blank.length)).equals(blank), Buffer.from(second.subarray(0, first.length)).equals(first)]).toEqual([true, true]);
  });

  test('are both valid, and the first covers what it was given', () => {
    expect(pdfsig(second).map((each) => [each['Signature Field Name'], each['Signature Validation'], 'Total document signed' in each])).toEqual([
      ['coordinator', 'Signature is Valid.', false],
      ['region', 'Signature is Valid.', true],
    ]);
    expect(takenApart(second).end).toBe(first.length);
  });

  test('leave a sound file', () => {
    expect(checkOf(second)).toContain('No syntax or stream encoding errors found');
  });

  test('use the fonts of the page, so that a signature is small', () => {
    expect([first.length - order().pdf.length, second.length - first.length].every((growth) => growth < 8_000)).toBe(true);
  });
});

test('all of the field stays but its value, its picture and what is read aloud of it', () => {
  const revision = latin(signed()).slice(order().pdf.length);
  expect(['/TU', '/StructParent 7', '/Rect [ 70 100 271 162 ]', '/F 4', '/T (coordinator)', '/SigFlags 3'].filter((entry) => !revision.includes(entry))).toEqual([]);
});

test('the trailer leads back to the revision before and gives the file a second identity', () => {
  const [before, after] = [latin(order().pdf), latin(signed())].map((text) => text.slice(text.lastIndexOf('trailer')));
  const start = /startxref\n(\d+)/u.exec(before ?? '')?.[1];
  const [, permanent, changing] = /\/ID \[ (<\w+>) (<\w+>) \]/u.exec(after ?? '') ?? [];
  expect([after?.includes(`/Prev ${start ?? ''}\n`), permanent, changing === permanent]).toEqual([true, `<${'00'.repeat(16)}>`, false]);
});

test('a file of object and cross-reference streams is signed as well', async () => {
  const pdf = signed({ pdf: await formPdf({ useObjectStreams: true }) });
  expect([pdfsig(pdf)[0]?.['Signature Validation'], checkOf(pdf).includes('No syntax or stream encoding errors')]).toEqual(['Signature is Valid.', true]);
});

test('equal orders give equal bytes with an RSA key', async () => {
  const key = await keyOf({ algorithm: 'RSA' });
  expect(signed({ key })).toEqual(signed({ key }));
});

describe('a file is not signed', () => {
  const faultOf = (more: Partial<Parameters<typeof signPdf>[0]>) => {
    const result = signPdf(order(more));
    return result.ok ? 'signed' : result.error;
  };

  test('twice by one party', () => {
    expect(faultOf({ pdf: signed() })).toEqual({ code: 'already-signed', signatory: 'coordinator' });
  });

  test('without a field of the party', async () => {
    expect([faultOf({ pdf: await formPdf({ fields: ['coordinator'] }), signatory: 'region' }), faultOf({ pdf: await formPdf({ fields: [] }) })]).toEqual([{ code: 'no-signature-field' }, { code: 'no-signature-field' }]);
  });

  test('with a certificate that is no longer or not yet in force', async () => {
    const key = await keyOf({ validFrom: '2023-10-09T12:00:00.000Z', validTo: '2023-10-09T13:00:00.000Z' });
    expect(['2023-10-09T11:59:59.000Z', '2023-10-09T12:00:00.000Z', '2023-10-09T13:00:00.000Z', '2023-10-09T13:00:01.000Z'].map((moment) => faultOf({ key, at: moment }))).toEqual([
      { code: 'certificate-not-yet-valid', validFrom: '2023-10-09T12:00:00.000Z' },
      'signed',
      'signed',
      { code: 'certificate-expired', validTo: '2023-10-09T13:00:00.000Z' },
    ]);
  });

  test('with a certificate that is for something else', async () => {
    const key = await keyOf();
    expect(faultOf({ key: { ...key, certificate: key.chain[0] ?? key.certificate } })).toEqual({ code: 'certificate-not-for-signing' });
  });

  test('when it is empty, no PDF, cut short or encrypted', () => {
    const { pdf } = order();
    const encrypted = inFolder({ 'plain.pdf': pdf }, (folder) => {
      qpdf(folder, '--encrypt', '', 'heslo', '256', '--', 'plain.pdf', 'encrypted.pdf');
      return fileIn(folder, 'encrypted.pdf');
    });
    expect([new Uint8Array(), Buffer.from('PK'), pdf.subarray(0, pdf.length - 50), encrypted].map((bytes) => faultOf({ pdf: bytes }))).toEqual([
      { code: 'file-empty' },
      { code: 'file-damaged' },
      { code: 'file-damaged' },
      { code: 'pdf-encrypted' },
    ]);
  });
});
