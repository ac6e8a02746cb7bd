import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepareFonts } from '#build/fonts/prepare-fonts';
import { fonts } from '#test/typesetting/fonts';
import { widthOf } from '#typesetting/fonts/metrics';
import { decodePreparedFont, encodePreparedFont } from '#typesetting/fonts/prepared-font-format';
import { readPreparedFonts } from '#typesetting/fonts/prepared-fonts';
import { textStyle } from '#typesetting/text/style';

const folder = mkdtempSync(join(tmpdir(), 'kpbi-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the prepared folder holds both faces and their licence', async () => {
  await prepareFonts(folder);
  expect(readdirSync(folder).sort()).toEqual(['OFL.txt', 'regular.font', 'semibold.font']);
  expect(readFileSync(join(folder, 'OFL.txt'), 'utf8')).toContain('SIL Open Font License');
});

test('fonts are prepared alike every time', async () => {
  await prepareFonts(folder);
  const once = readFileSync(join(folder, 'regular.font'));
  await prepareFonts(folder);
  expect(readFileSync(join(folder, 'regular.font')).equals(once)).toBe(true);
});

test('a prepared font survives its file', () => {
  expect(decodePreparedFont(encodePreparedFont(fonts.semibold))).toEqual(fonts.semibold);
});

test('files that are no prepared fonts are refused', () => {
  expect(() => readPreparedFonts({ 'regular.font': new Uint8Array([1, 2, 3]) })).toThrow('Not a prepared font');
  expect(() => readPreparedFonts({})).toThrow('regular.font is missing');
  expect(() => decodePreparedFont(encodePreparedFont(fonts.regular).slice(0, 40))).toThrow('cut short');
});

test('all letters and signs of Czech, German, Polish and Slovak texts are there', () => {
  const needed = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzžAÁBCČDĎEÉĚFGHIÍJKLMNŇOÓPQRŘSŠTŤUÚŮVWXYÝZŽäöüßÄÖÜąćęłńśźżĄĆĘŁŃŚŹŻľĺŕôĽĹŔÔőűŐŰ0123456789.,;:!?()[]/–-„“‚‘…§€%№°×½&@+*"\'\u00a0 ';
  expect(Array.from(needed).filter((character) => (fonts.regular.cids[character.charCodeAt(0)] ?? 0) === 0 || (fonts.semibold.cids[character.charCodeAt(0)] ?? 0) === 0)).toEqual([]);
});

test('both faces have the same repertoire', () => {
  const covered = (cids: Uint16Array) => Array.from(cids, (cid) => cid > 0);
  expect(covered(fonts.regular.cids)).toEqual(covered(fonts.semibold.cids));
});

test('tabular figures are of one width, the others are not', () => {
  const widths = (tabular: boolean) => new Set(Array.from('0123456789', (figure) => widthOf(fonts, figure, { ...textStyle, tabular })));
  expect([widths(true).size, widths(false).size > 1]).toEqual([1, true]);
});

test('a non-breaking space is as wide as a plain one', () => {
  expect(widthOf(fonts, '\u00a0', textStyle)).toBe(widthOf(fonts, ' ', textStyle));
});
