import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import type { Block, DocumentContent } from '#shared/documents/block';
import { completedPapers } from '#shared/domain/founding-papers';
import { aCase } from '#test/support/agreement-builder';
import { content, heading, paragraph, t } from '#test/typesetting/content';
import { objectsOf, text } from '#test/typesetting/file-objects';
import { pagesOf } from '#test/typesetting/laid-out';
import { made } from '#test/typesetting/made';
import { rasterOf } from '#test/typesetting/poppler';
import { elementsOf, outlineOf, treeOf } from '#test/typesetting/structure-tree';
import { codeMatrix } from '#typesetting/codes/code-matrix';
import type { CodeMark } from '#typesetting/pages/marks';
import { leftMargin, measure, millimetre, topMargin } from '#typesetting/pages/measures';

const short = 'SPD*1.0*ACC:CZ6508000000192000145399*AM:60000.00*CC:CZK*X-VS:2024071*CRC32:00000000';
/** The longest a payment can become: every field full. */
const long = `SPD*1.0*ACC:CZ6508000000192000145399*AM:9999999.99*CC:CZK*DT:20240402*MSG:${'PRISPEVEK '.repeat(6)}*RN:${'KRAJ '.repeat(7)}*X-KS:0558*X-SS:1234567890*X-VS:1234567890*CRC32:FFFFFFFF`;

const payment = (held: string, details = [{ label: 'Částka', value: t('60 000 Kč') }]): Block => ({ kind: 'payment-code', details, code: { text: held, caption: 'QR Platba', description: 'QR Platba: 60\u00a0000\u00a0Kč na účet 19-2000145399/0800' } });
const page = (...blocks: readonly Block[]): DocumentContent => content([paragraph('Vyzýváme Vás k úhradě příspěvku.'), ...blocks, paragraph('Příspěvek je splatný do 30 dnů.')]);

/** A page as a camera sees it. */
function seen(pdf: Uint8Array, dotsPerInch: number): { readonly pixels: Uint8ClampedArray; readonly width: number; readonly height: number } {
  const [bitmap = Buffer.alloc(0)] = rasterOf(pdf, dotsPerInch);
  const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bitmap.toString('latin1', 0, 40)) ?? [];
  const pixels = Uint8ClampedArray.from(bitmap.subarray(head.length)).reduce((all, grey, index) => all.fill(grey, index * 4, index * 4 + 3), new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255));
  return { pixels, width: Number(width), height: Number(height) };
}

function decoded(pdf: Uint8Array, dotsPerInch: number): string | undefined {
  const { pixels, width, height } = seen(pdf, dotsPerInch);
  return jsQR(pixels, width, height)?.data;
}

const codesOf = (document: DocumentContent): readonly CodeMark[] => pagesOf(document).flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'code'));

describe('a code on a page', () => {
  test.each([150, 200, 300].flatMap((resolution) => [[resolution, 'short', short], [resolution, 'long', long]] as const))('at %i dots per inch is read by an independent reader: the %s one', (resolution, _, held) => {
    expect(decoded(made(page(payment(held))), resolution)).toBe(held);
  });

  test('of a call for payment is the payment it asks for', () => {
    expect(decoded(made(composeDocument(aCase(undefined, { papers: completedPapers() }), 'call-for-payment')), 150)).toMatch(/^SPD\*1\.0\*ACC:CZ6508000000192000145399\*AM:60000\.00\*CC:CZK\*MSG:PRISPEVEK KPBI 2024 OLOMOUCKY KRAJ\*RN:KRAJ VYSOCINA\*X-VS:2024071\*CRC32:[0-9A-F]{8}$/u);
  });

  test.each([short, long, `SPD*1.0*${'A'.repeat(600)}`])('has modules of half a millimetre at least, and ends with the text: %#', (held) => {
    const [{ x, size, matrix } = { x: 0, size: 0, matrix: codeMatrix(held) }] = codesOf(page(payment(held)));
    expect([size / matrix.count >= 0.5 * millimetre - 1e-9, size >= 32 * millimetre - 1e-9]).toEqual([true, true]);
    expect(x + size).toBeCloseTo(leftMargin + measure);
  });

  test('is as small as what it holds allows: of level M, 90 characters fit version 4 and 262 version 9', () => {
    expect([90, 91, 262, 263].map((length) => codeMatrix('A'.repeat(length)).count)).toEqual([33, 37, 53, 57]);
  });

  test('keeps four modules around it free of all else', () => {
    const document = page(payment(long, Array.from({ length: 9 }, () => ({ label: 'Účel platby', value: t('příspěvek na realizaci a koordinaci projektu Kraje pro bezpečný internet') }))));
    const [{ marks } = { marks: [] }] = pagesOf(document);
    const [code] = codesOf(document);
    if (code === undefined) throw new Error('There is no code.');
    const clear = (code.size / code.matrix.count) * 4;
    const [left, right, top, bottom] = [code.x - clear, code.x + code.size + clear, code.y - clear, code.y + code.size + clear];
    const near = marks.filter((mark) => {
      if (mark.kind === 'text') return mark.x < right && mark.x + mark.stretch.width > left && mark.y > top && mark.y - mark.stretch.style.size * 0.7 < bottom;
      return mark.kind === 'rule' && mark.x < right && mark.x + mark.width > left && mark.y > top + 0.25 && mark.y < bottom;
    });
    expect(near).toEqual([]);
  });
});

describe('the block around a code', () => {
  test('is a list of details and a figure that says what the code says', () => {
    const elements = elementsOf(treeOf(objectsOf(made(page(payment(short))))));
    const figure = elements.find(({ type }) => type === 'Figure');
    expect(elements.filter(({ type }) => type === 'Div').map(outlineOf)).toEqual(['Div(L(LI(Lbl LBody)) Figure(Caption))']);
    expect(text(figure?.entries['/Alt']).replaceAll('\u00a0', ' ')).toBe('u:QR Platba: 60 000 Kč na účet 19-2000145399/0800');
  });

  test('says where on the page the figure stands', () => {
    const file = objectsOf(made(page(payment(short))));
    const figure = elementsOf(treeOf(file)).find(({ type }) => type === 'Figure');
    const [left, bottom, right, top] = file.array(file.dictionary(figure?.entries['/A'])['/BBox']).map(Number) as [number, number, number, number];
    const [{ x, y, size } = { x: 0, y: 0, size: 0 }] = codesOf(page(payment(short)));
    expect([left - x, right - x - size, 841.89 - top - y, 841.89 - bottom - y - size].map((distance) => Math.abs(distance) < 0.02)).toEqual([true, true, true, true]);
  });

  test('stays above the foot of its page, also where headings that stay with it fill more than one', () => {
    for (const lying of [{}, { orientation: 'landscape' }] as const) {
      for (let headings = 5; headings < 30; headings += 1) {
        const document = content([...Array.from({ length: headings }, (_, index) => heading(`${String(index)}.`, 'Úhrada')), payment(long)], lying);
        for (const { sheet, marks } of pagesOf(document)) {
          const codes = marks.filter((mark) => mark.kind === 'code').map(({ y, size }) => y + size);
          const captions = marks.filter((mark) => mark.kind === 'text' && mark.origin.role === 'code-caption').map(({ y }) => y);
          expect(Math.max(0, ...codes, ...captions)).toBeLessThanOrEqual(topMargin + sheet.textHeight);
        }
      }
    }
  });

  test('has no figure where there is no code, and its details take the whole width', () => {
    const value = t('příspěvek na realizaci a koordinaci projektu za celý rok 2024');
    const document = page({ kind: 'payment-code', details: [{ label: 'Účel', value }], code: null });
    const values = pagesOf(document).flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text' && mark.origin.role === 'payment-value'));
    expect([elementsOf(treeOf(objectsOf(made(document)))).filter(({ type }) => type === 'Figure'), values.length, codesOf(document)]).toEqual([[], 1, []]);
  });
});
