import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formPdf } from '#test/signing/form-pdf';
import { pdfsig } from '#test/signing/independent';
import { keyOf } from '#test/signing/keys';
import { order, signed } from '#test/signing/signed';
import { fonts } from '#test/typesetting/fonts';
import { rasterOf, textOf } from '#test/typesetting/poppler';
import { fitLines } from '#signing/appearance/fit-lines';
import { pragueTime } from '#signing/appearance/prague-time';
import { visibleTexts } from '#signing/appearance/visible-texts';
import { widthOf } from '#typesetting/fonts/metrics';

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const shown = (pdf: Uint8Array): string => plain(textOf(pdf, '-raw'));

test('a signature shows who signed, when, why and who vouches for it', () => {
  expect(shown(signed())).toBe('Ing. Jiří Ťuhýk Elektronicky podepsáno 9. 10. 2023 14:05:33 SELČ Důvod: Souhlasím s obsahem smlouvy Vydavatel certifikátu: Zkušební autorita Česká pošta – ukázka');
});

test('without a reason none is shown', () => {
  expect(shown(signed({ reason: null }))).not.toContain('Důvod');
});

test('those who cannot see it are told the same', () => {
  const [, contents = ''] = /\/Contents <FEFF([0-9A-F]+)>/u.exec(Buffer.from(signed()).toString('latin1')) ?? [];
  expect(plain(Buffer.from(contents, 'hex').swap16().toString('utf16le'))).toBe('Elektronicky podepsal(a) Ing. Jiří Ťuhýk, 9. 10. 2023 14:05:33 SELČ, důvod: Souhlasím s obsahem smlouvy');
});

test.each([
  ['2023-10-29T00:59:59.000Z', '29. 10. 2023 2:59:59 SELČ'],
  ['2023-10-29T01:00:00.000Z', '29. 10. 2023 2:00:00 SEČ'],
  ['2023-12-31T23:00:00.000Z', '1. 1. 2024 0:00:00 SEČ'],
])('the instant %s is shown as %s', (instant, text) => {
  expect(plain(pragueTime(instant))).toBe(text);
});

describe('a letter that cannot be printed', () => {
  test('leaves out its line, and the name is said to be in the certificate; nothing of it is lost there', async () => {
    const pdf = signed({ key: await keyOf({ commonName: '山田 太郎' }), reason: 'Souhlas 👍' });
    expect([shown(pdf), pdfsig(pdf)[0]?.['Signer Certificate Common Name'], Buffer.from(pdf).includes('/Name <FEFF5C7175300020592A90CE>')]).toEqual([
      'Jméno je uvedeno v certifikátu Elektronicky podepsáno 9. 10. 2023 14:05:33 SELČ Vydavatel certifikátu: Zkušební autorita Česká pošta – ukázka',
      '山田 太郎',
      true,
    ]);
  });
});

describe('the lines of a signature', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'a e ě š č ř ž ý á í W M i l . , -'.split(' '), ' '), maxLength: 60 }), { maxLength: 12 }).map((each) => each.join(' '));
  const boxes = fc.record({ width: fc.integer({ min: 40, max: 300 }), height: fc.integer({ min: 20, max: 120 }) });
  const texts = fc.record({ name: words, details: fc.array(words, { maxLength: 3 }) });

  test('stay within its field', () => {
    fc.assert(
      fc.property(texts, boxes, (said, box) => {
        const lines = fitLines(said, box, fonts);
        expect(lines.filter(({ text, style, x, y }) => x < 0 || x + widthOf(fonts, text, style) > box.width || y < style.size / 5 || y + style.size > box.height)).toEqual([]);
      }),
      { numRuns: 200, seed: 20240115 },
    );
  });

  test('lose no word of long names and reasons in a field of the usual size', () => {
    const statement = { name: `JUDr. Bc. Maxmilián Alexandr ${'Nejneobhospodařovávatelnější '.repeat(3)}Ph.D., LL.M.`, issuer: 'I.CA Qualified 2 CA/RSA 02/2016 První certifikační autorita, a.s.', at: order().at, reason: 'Souhlasím s obsahem smlouvy o spolupráci. '.repeat(6) };
    const said = visibleTexts(statement, () => true);
    const lines = fitLines(said, { width: 201, height: 62 }, fonts);
    expect(plain(lines.map(({ text }) => text).join(' '))).toBe(plain([said.name, ...said.details].join(' ')));
  });
});

test('nothing is painted outside of the field', async () => {
  const box = [70, 100, 180, 130] as const;
  const pdf = await formPdf({ box });
  const [before, after] = [pdf, signed({ pdf, key: await keyOf({ commonName: 'Nejneobhospodařovávatelnější '.repeat(20).trim() }) })].map((each) => rasterOf(each, 72)[0] ?? Buffer.alloc(0));
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(after?.subarray(0, 40).toString('latin1') ?? '') ?? [];
  const width = Number(header[1]);
  const changed = Array.from(after?.subarray(header[0]?.length) ?? [], (grey, index) => ({ grey, index })).filter(({ grey, index }) => grey !== before?.[index + (header[0]?.length ?? 0)]);
  const outside = changed.filter(({ index }) => index % width < box[0] || index % width > box[2] || 842 - Math.floor(index / width) < box[1] || 842 - Math.floor(index / width) > box[3] + 1);
  expect([changed.length > 100, outside]).toEqual([true, []]);
});

test('a page without the fonts gets them with the signature', async () => {
  const pdf = await formPdf();
  const bare = Buffer.from(Buffer.from(pdf).toString('latin1').replaceAll('/F0 ', '/G0 ').replaceAll('/F1 ', '/G1 '), 'latin1');
  const without = signed({ pdf: bare });
  expect([shown(without).includes('Ing. Jiří Ťuhýk'), without.length - pdf.length > 20_000, pdfsig(without)[0]?.['Signature Validation']]).toEqual([true, true, 'Signature is Valid.']);
});
