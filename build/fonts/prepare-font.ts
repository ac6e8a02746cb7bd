import { deflateSync } from 'node:zlib';
import { create, type Font } from '@cantoo/fontkit';
import { kernTable } from '#build/fonts/kern-table';
import { pairKerningOf } from '#build/fonts/pair-kerning';
import { repertoire } from '#build/fonts/repertoire';
import type { Kerning, PreparedFont } from '#typesetting/fonts/prepared-font';

/** One character (or a tabular figure) of the font: what it reads as, and its glyph in the source. */
type Entry = { readonly reads: number; readonly glyph: number };

/**
 * Makes one TrueType font ready for setting: a subset for the repertoire, its measures, and how it reads.
 *
 * Every entry gets a CID of its own, so that two characters drawn alike still read as what they are. The non-breaking space shares the CID of the plain one, on purpose: it
 * reads as a space. Tabular figures are not kerned: they stand in columns. Nor are spaces: they stretch.
 * @param tag six capital letters that tell this subset from others of the same font
 * @param stemV width of the upright stems in thousandths of the size; viewers use it only where they replace the font
 */
export function prepareFont(ttf: Uint8Array, tag: string, stemV: number): PreparedFont {
  const font = open(ttf);
  const scale = 1000 / font.unitsPerEm;
  const characters = repertoire().filter((code) => code !== nonBreakingSpace && font.hasGlyphForCodePoint(code));
  const text = characters.map((code): Entry => ({ reads: code, glyph: glyphOf(font, code, 'pnum') }));
  const figures = tenFigures.map((code): Entry => ({ reads: code, glyph: glyphOf(font, code, 'tnum') }));
  const entries = [...text, ...figures];
  const { program, glyphs } = subsetOf(font, entries);
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: `${tag}+${font.postscriptName ?? 'Unnamed'}`,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    capHeight: font.capHeight * scale,
    italicAngle: font.italicAngle,
    stemV,
    box: [minX * scale, minY * scale, maxX * scale, maxY * scale],
    cids: cidTable(characters),
    tabularFigures: Uint16Array.from(figures, (_, index) => text.length + 1 + index),
    advances: Uint16Array.from([0, ...entries.map(({ glyph }) => Math.round((font.getGlyph(glyph)?.advanceWidth ?? 0) * scale))]),
    kerning: kerningOf(font, text, entries.length + 1),
    program: deflateSync(program, { level: 9 }),
    programLength: program.length,
    glyphMap: deflateSync(glyphMap(glyphs), { level: 9 }),
    toUnicode: deflateSync(toUnicode(entries), { level: 9 }),
  };
}

const space = 0x20;
const nonBreakingSpace = 0xa0;
const tenFigures = Array.from('0123456789', (figure) => figure.charCodeAt(0));

function open(ttf: Uint8Array): Font {
  const font = create(ttf);
  if ('fonts' in font) throw new Error('Only single TrueType fonts can be prepared, no collections.');
  return font;
}

/** The glyph of a character with a kind of figures: `pnum` proportional, `tnum` tabular. */
function glyphOf(font: Font, code: number, figures: 'pnum' | 'tnum'): number {
  const [glyph] = font.layout(String.fromCharCode(code), [figures]).glyphs;
  if (!glyph) throw new Error(`The font shapes nothing for U+${code.toString(16)}.`);
  return glyph.id;
}

function subsetOf(font: Font, entries: readonly Entry[]): { readonly program: Uint8Array; readonly glyphs: readonly number[] } {
  const subset = font.createSubset();
  const glyphs = entries.map(({ glyph }) => subset.includeGlyph(glyph));
  return { program: subset.encode(), glyphs };
}

/** @param count of CIDs, 0 included */
function kerningOf(font: Font, text: readonly Entry[], count: number): Kerning {
  const scale = 1000 / font.unitsPerEm;
  const pairs = pairKerningOf(font);
  const kerned = text.map(({ reads, glyph }) => (reads === space ? null : glyph));
  return kernTable(count, (left, right) => {
    const [first, second] = [kerned[left - 1] ?? null, kerned[right - 1] ?? null];
    return first === null || second === null ? 0 : Math.round(pairs(first, second) * scale);
  });
}

function cidTable(characters: readonly number[]): Uint16Array {
  const table = new Uint16Array(Math.max(...characters) + 1);
  characters.forEach((code, index) => (table[code] = index + 1));
  table[nonBreakingSpace] = table[space] ?? 0;
  return table;
}

/** Two bytes of glyph number for every CID; CID 0 is the glyph of what is missing. */
function glyphMap(glyphs: readonly number[]): Uint8Array {
  return Uint8Array.from([0, ...glyphs].flatMap((glyph) => [glyph >> 8, glyph & 0xff]));
}

function toUnicode(entries: readonly Entry[]): Uint8Array {
  const pairs = entries.map(({ reads }, index) => `<${hex(index + 1)}> <${hex(reads)}>`);
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, block) => pairs.slice(block * 100, block * 100 + 100));
  return Buffer.from(
    [
      '/CIDInit /ProcSet findresource begin',
      '12 dict begin',
      'begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def',
      '/CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...blocks.map((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar'].join('\n')),
      'endcmap',
      'CMapName currentdict /CMap defineresource pop',
      'end',
      'end',
    ].join('\n'),
    'latin1',
  );
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
