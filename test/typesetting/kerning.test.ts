import { create } from '@cantoo/fontkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSourceFont } from '#build/fonts/prepare-fonts';
import { anyContent } from '#test/typesetting/arbitrary-content';
import { content, paragraph } from '#test/typesetting/content';
import { fonts } from '#test/typesetting/fonts';
import { pagesOf, textMarks } from '#test/typesetting/laid-out';
import { wordBoxesOf } from '#test/typesetting/poppler';
import { sumsWithin, widthOf } from '#typesetting/fonts/metrics';
import { faceNames, type FaceName } from '#typesetting/fonts/prepared-font';
import type { TextMark } from '#typesetting/pages/marks';
import { contentOf } from '#typesetting/pdf/content-stream';
import { tagsOf } from '#typesetting/pdf/structure/page-tags';
import { structureOf } from '#typesetting/pdf/structure/structure';
import { textStyle } from '#typesetting/text/style';
import { typeset } from '#typesetting/typeset';

/** Every character that is kerned with others: all but spaces, the middle dot, which is kerned in context, and the fraction slash, around which the shaper makes fractions of its own. */
const letters = Array.from(fonts.regular.cids, (cid, code) => (cid === 0 ? '' : String.fromCharCode(code))).filter((letter) => /[^\s·⁄]/u.test(letter));
const anyWord = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 24 }).map((list) => list.join(''));

test.each(faceNames)('words of the %s face are as wide as the font shapes them', async (face) => {
  const shaped = await shaperOf(face);
  fc.assert(
    fc.property(anyWord, (word) => {
      expect(widthOf(fonts, word, { ...textStyle, face, size: 1000 })).toBeCloseTo(shaped(word), 6);
    }),
    { numRuns: 300 },
  );
});

test('letters that leave a hole between them are drawn together', () => {
  const alone = (text: string) => Array.from(text).reduce((sum, letter) => sum + widthOf(fonts, letter, textStyle), 0);
  for (const pair of ['Te', 'Vá', 'AV', 'r.', 'Po', 'y,']) expect(widthOf(fonts, pair, textStyle)).toBeLessThan(alone(pair));
});

test('spaces and tabular figures are not kerned', () => {
  const tabular = { ...textStyle, tabular: true };
  const alone = (text: string) => Array.from(text).reduce((sum, letter) => sum + widthOf(fonts, letter, tabular), 0);
  for (const text of ['T\u00a0A', 'V A', '7.1', '1 174,70', '4/7']) expect(widthOf(fonts, text, tabular)).toBeCloseTo(alone(text), 9);
});

test('a word is as wide as its parts where it is divided', () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      const { ends, starts } = sumsWithin(fonts, word, textStyle);
      for (let place = 0; place <= word.length; place += 1) {
        expect(ends[place]).toBeCloseTo(widthOf(fonts, word.slice(0, place), textStyle), 9);
        expect((ends[word.length] ?? 0) - (starts[place] ?? 0)).toBeCloseTo(widthOf(fonts, word.slice(place), textStyle), 9);
      }
    }),
  );
});

test('what is painted is as wide as its mark says', () => {
  fc.assert(
    fc.property(anyContent, (document) => {
      const structure = structureOf(document);
      for (const [index, page] of pagesOf(document).entries()) {
        const painted = advancesIn(contentOf(page, fonts, tagsOf(index, page.sheet.height, structure)));
        const set = textMarks(page);
        expect(painted).toHaveLength(set.length);
        for (const [place, { stretch: { width } }] of set.entries()) expect(Math.abs((painted[place] ?? 0) - width)).toBeLessThan(0.02);
      }
    }),
    { numRuns: 40, seed: 20240115 },
  );
});

test('an independent reader sees every word where it was set', () => {
  const document = content([paragraph('Továrek, Výbor, Kraj Vysočina a AKČR; Ty, Tvé Velké Tóny, r. o. Novák. Podpora Áček, Yetti a „Vážně“ – LTAV. '.repeat(12).trim())]);
  const result = typeset(document, fonts, '2024-01-15T08:00:00.000Z');
  if (!result.ok) throw new Error('The text has characters the fonts lack.');
  const [page] = pagesOf(document);
  const expected = (page === undefined ? [] : textMarks(page)).flatMap(wordsOf);
  const seen = wordBoxesOf(result.value.pdf);
  expect(seen.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
  const off = seen.map(({ left, right }, index) => Math.max(Math.abs(left - (expected[index]?.left ?? 0)), Math.abs(right - (expected[index]?.right ?? 0))));
  expect(Math.max(...off)).toBeLessThan(0.02);
});

/** The widths fontkit gives words, in thousandths: kerned, with proportional figures, without ligatures. */
async function shaperOf(face: FaceName): Promise<(word: string) => number> {
  const font = create(await readSourceFont(face));
  if (!('layout' in font)) throw new Error('The source font is a collection.');
  const features = { kern: true, pnum: true, liga: false, clig: false, rlig: false, ccmp: false, locl: false, calt: false, mark: false, mkmk: false };
  return (word) => (font.layout(word, features).positions ?? []).reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

/** Where the words of a mark stand, by its own measure. */
function wordsOf({ x, stretch: { text, style, scale, wordSpace, hyphen } }: TextMark): readonly { readonly text: string; readonly left: number; readonly right: number }[] {
  const painted = hyphen ? `${text}-` : text;
  const at = (end: number): number => x + widthOf(fonts, painted.slice(0, end), style) * scale + (painted.slice(0, end).match(/[ \u00a0]/gu)?.length ?? 0) * wordSpace;
  return Array.from(painted.matchAll(/[^ \u00a0]+/gu), ({ 0: word, index }) => ({ text: word, left: at(index), right: at(index + word.length) }));
}

/** Advances (points) of what a content stream shows from each place (Tm), by the operators alone: Tf, Tz and the adjustments of TJ. */
function advancesIn(stream: string): readonly number[] {
  const advances: number[] = [];
  let face: FaceName = 'regular';
  let size = 0;
  let scale = 1;
  for (const [operator, name, tf, tz, array] of stream.matchAll(/ Tm\n|\/F([01]) ([\d.]+) Tf|([\d.]+) Tz|\[((?:\((?:\\[^]|[^\\)])*\)|[-\d.]+)*)\]TJ/gu)) {
    if (name !== undefined) [face, size] = [name === '0' ? 'regular' : 'semibold', Number(tf)];
    else if (tz !== undefined) scale = Number(tz) / 100;
    else if (operator === ' Tm\n') advances.push(0);
    else advances.push((advances.pop() ?? 0) + (thousandthsIn(array ?? '', face) * size * scale) / 1000);
  }
  return advances;
}

function thousandthsIn(array: string, face: FaceName): number {
  let sum = 0;
  for (const [, string, adjustment] of array.matchAll(/\(((?:\\[^]|[^\\)])*)\)|([-\d.]+)/gu)) {
    if (string === undefined) sum -= Number(adjustment);
    const bytes = (string ?? '').replaceAll(/\\([^])/gu, (_, escaped: string) => (escaped === 'r' ? '\r' : escaped));
    for (let at = 0; at < bytes.length; at += 2) sum += fonts[face].advances[bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)] ?? 0;
  }
  return sum;
}
