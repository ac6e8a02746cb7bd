import { inflateSync } from 'node:zlib';
import { create } from '@cantoo/fontkit';
import { describe, expect, test } from 'vitest';
import { fonts } from '#test/typesetting/fonts';
import { faceNames } from '#typesetting/fonts/prepared-font';

/** What ISO 19005-2, 6.2.11 demands of fonts, of every character that can be painted. */
describe.each(faceNames)('the embedded %s face', (face) => {
  const { program, programLength, glyphMap, toUnicode, advances, cids } = fonts[face];
  const bytes = inflateSync(program);
  const map = inflateSync(glyphMap);
  const glyphs = Array.from(advances, (_, cid) => map.readUInt16BE(cid * 2));
  const characters = glyphs.map((_, cid) => cid).slice(1);

  test('is as long as it says', () => {
    expect(bytes.length).toBe(programLength);
    expect(map.length).toBe(advances.length * 2);
  });

  test('has widths that agree with its program', () => {
    const font = create(bytes);
    if (!('layout' in font)) throw new Error('The program is a collection.');
    const off = characters.map((cid) => Math.abs((advances[cid] ?? 0) - ((font.getGlyph(glyphs[cid] ?? 0)?.advanceWidth ?? 0) * 1000) / font.unitsPerEm));
    expect(Math.max(...off)).toBeLessThanOrEqual(0.5);
  });

  test('has a glyph for every character, and none of them is the one of missing characters', () => {
    expect(characters.filter((cid) => glyphs[cid] === 0)).toEqual([]);
    expect(Array.from(cids).filter((cid) => cid >= advances.length)).toEqual([]);
  });

  test('has a Unicode value for every character', () => {
    const reads = new Map(Array.from(inflateSync(toUnicode).toString('latin1').matchAll(/^<([0-9A-F]{4})> <([0-9A-F]{4})>$/gmu), ([, cid = '', code = '']) => [parseInt(cid, 16), parseInt(code, 16)]));
    expect([...reads.keys()].sort((a, b) => a - b)).toEqual(characters);
    expect([...reads.values()].filter((code) => code === 0 || code === 0xfeff || code === 0xfffe || (code >= 0xe000 && code <= 0xf8ff))).toEqual([]);
  });
});
