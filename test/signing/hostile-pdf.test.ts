import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formPdf } from '#test/signing/form-pdf';
import { catalogue, rawPdf } from '#test/signing/raw-pdf';
import { order, signed } from '#test/signing/signed';
import { signatureReportSchema } from '#shared/domain/signature';
import { verifyPdf } from '#signing/verify-pdf';

const pdf = signed();
const [from = 0, to = 0] = /\/ByteRange \[ 0 (\d+) (\d+) /u.exec(Buffer.from(pdf).toString('latin1'))?.slice(1).map(Number) ?? [];
const isCovered = (at: number): boolean => at < from || at >= to;

const changed = (bytes: Uint8Array, at: number, change: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ change;
  return copy;
};
const intact = (bytes: Uint8Array): number => {
  const report = verifyPdf(bytes);
  return report.ok ? report.value.signatures.filter(({ integrity }) => integrity === 'intact').length : 0;
};

describe('no change of a byte that is covered leaves a signature intact', () => {
  const blank = order().pdf.length;
  test.each([
    ['anywhere in the file', fc.nat(pdf.length - 1)],
    ['in the objects that were added with it', fc.integer({ min: blank, max: pdf.length - 1 })],
  ])('%s', (_, place) => {
    fc.assert(fc.property(place.filter(isCovered), fc.integer({ min: 1, max: 255 }), (at, change) => intact(changed(pdf, at, change)) === 0), { numRuns: 300, seed: 20240115 });
  });
});

test('bytes of any kind get an answer', () => {
  const cut = fc.tuple(fc.nat(pdf.length), fc.nat(pdf.length), fc.uint8Array({ maxLength: 40 })).map(([a, b, filling]) => Buffer.concat([pdf.subarray(0, a), filling, pdf.subarray(b)]));
  const flipped = fc.array(fc.tuple(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 30 }).map((changes) => changes.reduce((bytes, [at, change]) => changed(bytes, at, change), pdf));
  fc.assert(
    fc.property(fc.oneof(cut, flipped, fc.uint8Array()), (bytes) => {
      const report = verifyPdf(bytes);
      expect(report.ok ? signatureReportSchema.safeParse(report.value).success : ['file-empty', 'file-damaged', 'pdf-encrypted'].includes(report.error.code)).toBe(true);
    }),
    { numRuns: 300, seed: 20240115 },
  );
});

describe('a range that cannot be is not read', () => {
  const signature = (range: string, contents = '<00>'): Uint8Array => rawPdf([catalogue, '<< /FT /Sig /T (a) /V 3 0 R >>', `<< /SubFilter /ETSI.CAdES.detached /ByteRange ${range} /Contents ${contents} >>`]);

  test.each(['[0 10 20 99999999]', '[0 10 20 -5]', '[10 20 30 40]', '[0 50 20 10]', `[0 ${'9'.repeat(30)} 2 3]`, '[0 10.5 20 10]', '[0 10 20]', '[0 10 20 10 40 10]', '[]', 'null', '3 0 R', '[3 0 R 3 0 R 3 0 R 3 0 R]', '(0 10 20 30)'])('%s', (range) => {
    expect(verifyPdf(signature(range))).toMatchObject({ ok: true, value: { signatures: [{ field: 'a', integrity: 'unreadable', covers: 'not-even-one-revision' }] } });
  });

  test.each([
    ['none', '<>'],
    ['that are no numbers', '<zz>'],
    ['as text', '(text)'],
    ['missing', 'null'],
    ['in an array', '[<00>]'],
    ['nested deeply', `<${'30'.repeat(50_000)}>`],
    ['nested without lengths', `<${'3080'.repeat(20_000)}>`],
  ])('nor are octets %s', (_, contents) => {
    expect(verifyPdf(signature('[0 10 20 30]', contents))).toMatchObject({ ok: true, value: { signatures: [{ integrity: 'unreadable', certificate: null }] } });
  });
});

test('a gap that holds more than the signature is no revision', () => {
  const text = Buffer.from(pdf).toString('latin1');
  const wider = text.replace(`/ByteRange [ 0 ${from} `, `/ByteRange [ 0 ${from - 20} `);
  expect(verifyPdf(Buffer.from(wider, 'latin1'))).toMatchObject({ value: { signatures: [{ integrity: 'altered', covers: 'not-even-one-revision' }] } });
});

test('a signature shown in a field it was not made in is no revision', () => {
  const text = Buffer.from(pdf).toString('latin1');
  const [, object = ''] = /\/V (\d+ 0 R)/u.exec(text) ?? [];
  const [, region = ''] = /\n(\d+) 0 obj\n(?:(?!endobj)[\s\S])*?\/T \(region\)/u.exec(text) ?? [];
  const [, root = ''] = /\/Root (\d+ 0 R)/u.exec(text) ?? [];
  const start = /startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1] ?? '';
  const body = `${region} 0 obj\n<< /FT /Sig /T (region) /V ${object} >>\nendobj\n`;
  const added = `${body}xref\n${region} 1\n${String(pdf.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 99 /Root ${root} /Prev ${start} >>\nstartxref\n${pdf.length + body.length}\n%%EOF\n`;
  expect(verifyPdf(Buffer.concat([pdf, Buffer.from(added)]))).toMatchObject({
    value: {
      signatures: [
        { field: 'coordinator', integrity: 'intact', covers: 'earlier-revision' },
        { field: 'region', integrity: 'intact', covers: 'not-even-one-revision' },
      ],
    },
  });
});

describe('a file made to stall', () => {
  const answered = (bytes: Uint8Array) => {
    const started = performance.now();
    const { ok } = verifyPdf(bytes);
    return { ok, quick: performance.now() - started < 3000 };
  };
  const chain = Array.from({ length: 20_000 }, (_, index) => `<< /T (a) /FT /Sig /Kids [${index + 3} 0 R] >>`);
  const shared = `[${Array.from({ length: 2_000 }, (_, index) => `${index + 3} 0 R`).join(' ')}]`;
  const many = Array.from({ length: 65 }, (_, index) => `${index + 2} 0 R`).join(' ');

  test.each<[string, Uint8Array, boolean]>([
    ['by fields that are their own children', rawPdf([catalogue, '<< /T (a) /Kids [2 0 R 3 0 R] >>', '<< /T (b) /Kids [2 0 R] >>']), true],
    ['by fields nested without end', rawPdf([catalogue, ...chain, '<< /T (b) >>']), true],
    ['by references that go in a circle', rawPdf(['<< /Type /Catalog /AcroForm 2 0 R >>', '3 0 R', '2 0 R']), true],
    ['by revisions that go in a circle', revisionBeforeItself(), true],
    ['by fields all of which share their children', rawPdf([`<< /AcroForm << /Fields ${shared} >> >>`, shared, ...Array.from({ length: 2_000 }, () => '<< /T (a) /Kids 2 0 R >>')]), false],
    ['by a cross-reference of entries without width', streamPdf('/W [0 0 0] /Index [0 999999999999] /Size 3 /Root 2 0 R', Buffer.from([0])), false],
    ['by a cross-reference of entries without end', streamPdf('/W [1 999999999999 1] /Size 3 /Root 2 0 R', Buffer.from([0])), false],
    ['by arrays nested without end', rawPdf([catalogue, `<< /FT /Sig /T (a) /V << /ByteRange ${'['.repeat(200_000)} >> >>`]), false],
    ['by an object stream within itself', streamPdf('/W [1 2 1] /Index [2 1] /Size 3 /Root 2 0 R', Buffer.from([2, 0, 2, 0])), false],
    ['by more signatures than any document has', rawPdf([`<< /AcroForm << /Fields [${many}] >> >>`, ...Array.from({ length: 65 }, () => '<< /FT /Sig /T (a) /V << >> >>')]), false],
  ])('%s gets its answer', (_, bytes, ok) => {
    expect(answered(bytes)).toEqual({ ok, quick: true });
  });

  test('by an inflated cross-reference gets its answer', () => {
    expect(answered(streamPdf('/W [1 4 1] /Size 9 /Root 1 0 R /Filter /FlateDecode', deflateSync(Buffer.alloc(260_000_000), { level: 1 })))).toEqual({ ok: false, quick: true });
  });
});

function revisionBeforeItself(): Uint8Array {
  const text = Buffer.from(rawPdf([catalogue, '<< /FT /Sig /T (a) >>'], '/Prev 0000000000')).toString('latin1');
  return Buffer.from(text.replace('/Prev 0000000000', `/Prev ${(/startxref\n(\d+)/u.exec(text)?.[1] ?? '').padStart(10, '0')}`), 'latin1');
}

/** A file that is one cross-reference stream. */
function streamPdf(entries: string, content: Uint8Array): Uint8Array {
  const head = Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /XRef ${entries} /Length ${content.length} >>\nstream\n`);
  return Buffer.concat([head, content, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n')]);
}

test('a file of fifty megabytes is signed and verified without delay', async () => {
  const large = await formPdf({ padding: 50_000_000 });
  const started = performance.now();
  expect(verifyPdf(signed({ pdf: large }))).toMatchObject({ value: { signatures: [{ integrity: 'intact', covers: 'whole-file' }] } });
  expect(performance.now() - started).toBeLessThan(3000);
});
