import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceFont } from '#build/fonts/prepare-fonts';
import { anyContent } from '#test/typesetting/arbitrary-content';
import { content, item, paragraph, t, table } from '#test/typesetting/content';
import { fonts } from '#test/typesetting/fonts';
import { contentMarks, pagesOf } from '#test/typesetting/laid-out';
import { checkOf, infoOf, rasterOf, textOf } from '#test/typesetting/poppler';
import { sample } from '#test/typesetting/sample';
import type { DocumentContent } from '#shared/documents/block';
import type { FaceName, PreparedFont, PreparedFonts } from '#typesetting/fonts/prepared-font';
import { typeset, type Typeset } from '#typesetting/typeset';

const producedAt = '2024-01-15T08:30:00.000Z';
/** The text between header and footer, in points. */
const body = ['-x', '0', '-y', '70', '-W', '596', '-H', '700'];

function made(document: DocumentContent, prepared: PreparedFonts = fonts): Typeset {
  const result = typeset(document, prepared, producedAt);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Words as read: lines joined, divided words whole again, addresses too, every space plain. */
const words = (text: string): string => text.normalize('NFC').replaceAll(/-\n(?=\p{L})/gu, '').replaceAll(/(?<=https?:\/\/\S+)\n(?=-)/gu, '').replaceAll(/[\s\f]+/gu, ' ').trim();
const wordsOf = (document: DocumentContent): string => {
  const marks = pagesOf(document).flatMap(contentMarks);
  const texts = marks.map((mark, index) => (mark.origin === marks[index + 1]?.origin ? mark.stretch.text : `${mark.stretch.text} `));
  return words(texts.join(''));
};

describe('the text of a file', () => {
  test('reads back as it was written', () => {
    const document = withoutTables(sample);
    expect(words(textOf(made(document).pdf, '-raw', ...body))).toBe(wordsOf(document));
  });

  test('has divided words whole again in the plain reading order', () => {
    const text = 'Nejneobhospodařovávatelnější spolupracující kraje uveřejňují pravidelně informace o prevenci kybernetické kriminality. '.repeat(6).trim();
    expect(textOf(made(content([paragraph(text)])).pdf, ...body).replaceAll(/\s+/gu, ' ').trim()).toBe(text);
  });

  test('has every character of the repertoire', () => {
    const text = repertoireOf(fonts.regular).join(' ');
    expect(words(textOf(made(content([{ kind: 'paragraph', text: [{ text }], align: 'left' }])).pdf, '-raw', ...body))).toBe(words(text));
  });

  test('has figures of both kinds', () => {
    const { pdf } = made(content([paragraph('0123456789'), { kind: 'title', text: t('a'), details: [t('0123456789')] }]));
    expect(textOf(pdf, '-raw', ...body).match(/0123456789/gu)).toHaveLength(2);
  });

  test('has a space where a line was broken, and non-breaking spaces as spaces', () => {
    expect(textOf(made(content([paragraph('60 000 Kč a to v roce 2024 '.repeat(20).trim())])).pdf, ...body)).not.toContain('\u00a0');
  });

  test('has amounts of a table beside what they are for', () => {
    expect(textOf(made(content([table(3)])).pdf, '-layout')).toMatch(/2024 +příspěvek na realizaci a koordinaci +31\. 3\. 2024 +60 000,00/u);
  });
});

test('any document is a sound file', () => {
  fc.assert(
    fc.property(anyContent, (document) => {
      expect(checkOf(made(document).pdf)).toContain('No syntax or stream encoding errors found');
    }),
    { numRuns: 8, seed: 20240115 },
  );
});

test('equal input gives equal bytes', () => {
  expect(made(sample).pdf).toEqual(made(sample).pdf);
});

test('what was set before does not show', () => {
  const forgetful = { ...fonts };
  const first = made(sample, forgetful).pdf;
  for (const text of ['Jiná smlouva.', 'Zcela jiná smlouva.']) made(content([paragraph(text)]), forgetful);
  expect(made(sample, forgetful).pdf).toEqual(first);
  expect(made(sample, { ...fonts }).pdf).toEqual(first);
});

test('another letter gives another identity', () => {
  const identity = (document: DocumentContent): string => /\/ID \[ (<[0-9a-f]{32}>)/u.exec(Buffer.from(made(document).pdf).toString('latin1'))?.[1] ?? '';
  expect(identity(content([paragraph('a')]))).toMatch(/^<[0-9a-f]{32}>$/u);
  expect(identity(content([paragraph('a')]))).not.toBe(identity(content([paragraph('b')])));
});

test('a file says what it is, who made it and when', () => {
  const info = infoOf(made(content([paragraph('Text')], { title: 'Smlouva č. 1', author: 'Kraj Vysočina', subject: 'Kraje pro bezpečný internet' })).pdf);
  expect(info).toMatchObject({
    Title: 'Smlouva č. 1',
    Author: 'Kraj Vysočina',
    Subject: 'Kraje pro bezpečný internet',
    Pages: '1',
    'Page size': '595.28 x 841.89 pts (A4)',
  });
  expect(new Date(info['CreationDate'] ?? '')).toEqual(new Date(producedAt));
});

test('a file is in Czech and shows its title in the window', () => {
  const bytes = Buffer.from(made(content([paragraph('Text')])).pdf).toString('latin1');
  expect(bytes).toContain('/Lang (cs-CZ)');
  expect(bytes).toContain('/DisplayDocTitle true');
});

test('every line of a field is an anchor on its page', () => {
  const value = 'Odbor kancelář hejtmana a ještě mnoho dalších slov, která se na jeden řádek nevejdou, takže pokračují na dalším řádku.';
  const { anchors } = made(content([{ kind: 'list', items: [item('1.', 'Bez pole.'), { label: '2.', text: [{ text: 'Hradí ' }, { text: value, field: 'budget.department' }], children: [] }] }]));
  expect(anchors.map(({ field, page }) => ({ field, page }))).toEqual([
    { field: 'budget.department', page: 1 },
    { field: 'budget.department', page: 1 },
  ]);
  expect(anchors.every(({ x, y, width, height }) => x > 85 && y > 70 && width > 100 && height > 10)).toBe(true);
});

test('the pages are counted', () => {
  expect(made(sample).pages).toBe(Number(infoOf(made(sample).pdf)['Pages']));
});

test('a document of one word is one page', () => {
  expect([made(content([paragraph('Slovo')])).pages, textOf(made(content([paragraph('Slovo')])).pdf, ...body).trim()]).toEqual([1, 'Slovo']);
});

const kerned = 'Továrek Výbor Kraj Vysočina Ťulpa AVOKÁDO Ypsilon „Vážně“ r. o. Příspěvek Žďár Úřad Wágner';

test.each<FaceName>(['regular', 'semibold'])('the subset of the %s face looks like the whole font', async (face) => {
  const source = await readSourceFont(face);
  const whole = await import('#build/fonts/prepare-font').then(({ prepareFont }) => prepareFont(source, 'WHOLEF', 80));
  const document = content([{ kind: 'paragraph', text: [{ text: `${repertoireOf(fonts[face]).join(' ')} ${kerned}`, strong: face === 'semibold' }], align: 'left' }]);
  const full: PreparedFont = { ...whole, program: deflateSync(source), programLength: source.length, glyphMap: deflateSync(await wholeGlyphMap(face)) };
  const [subset, released] = [fonts, { ...fonts, [face]: full }].map((prepared) => rasterOf(made(document, prepared).pdf, 150));
  expect(subset?.map((page, index) => page.equals(released?.[index] ?? Buffer.alloc(0)))).toEqual([true]);
});

/** CIDs of the prepared font to glyphs of the font as released. */
async function wholeGlyphMap(face: FaceName): Promise<Uint8Array> {
  const { create } = await import('@cantoo/fontkit');
  const font = create(await readSourceFont(face));
  if (!('layout' in font)) throw new Error('The source font is a collection.');
  const map = new Uint8Array(fonts[face].advances.length * 2);
  const put = (cid: number, text: string, figures: string): void => {
    const glyph = font.layout(text, [figures]).glyphs[0]?.id ?? 0;
    map.set([glyph >> 8, glyph & 0xff], cid * 2);
  };
  for (const character of [' ', ...repertoireOf(fonts[face])]) put(fonts[face].cids[character.charCodeAt(0)] ?? 0, character, 'pnum');
  fonts[face].tabularFigures.forEach((cid, figure) => put(cid, String(figure), 'tnum'));
  return map;
}

function repertoireOf({ cids }: PreparedFont): readonly string[] {
  return Array.from(cids, (cid, code) => (cid === 0 || code === 0x20 || code === 0xa0 ? '' : String.fromCharCode(code))).filter((character) => character !== '');
}

/** Cells of one row are read across, the way they stand; what is compared here is running text. */
function withoutTables(document: DocumentContent): DocumentContent {
  return { ...document, parts: document.parts.map(({ blocks }) => ({ blocks: blocks.filter(({ kind }) => kind !== 'table' && kind !== 'signatures') })) };
}
