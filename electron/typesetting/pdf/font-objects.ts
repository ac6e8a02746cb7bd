import { PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { PreparedFont } from '#typesetting/fonts/prepared-font';
import { WrittenObject } from './written-object';

/** Adds a prepared font to a file as a composite font with its subset, widths and character map (ISO 32000-1, 9.7). */
export function addFont(context: PDFContext, font: PreparedFont): PDFRef {
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: font.name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: addDescriptor(context, font),
      DW: 0,
      W: widthsOf(font),
      CIDToGIDMap: addDeflated(context, font.glyphMap, {}),
    }),
  );
  const toUnicode = addDeflated(context, font.toUnicode, {});
  return context.register(context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: font.name, Encoding: 'Identity-H', DescendantFonts: [descendant], ToUnicode: toUnicode }));
}

const written = new WeakMap<PreparedFont, WrittenObject>();

/** The widths of all characters, written out once. */
function widthsOf(font: PreparedFont): WrittenObject {
  const present = written.get(font);
  if (present !== undefined) return present;
  const widths = new WrittenObject(`[1[${font.advances.subarray(1).join(' ')}]]`);
  written.set(font, widths);
  return widths;
}

/** Symbolic: the characters are the font's own numbers. */
const symbolic = 4;
const serif = 2;

function addDescriptor(context: PDFContext, font: PreparedFont): PDFRef {
  const { name, ascent, descent, capHeight, italicAngle, stemV, box } = font;
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: symbolic + serif,
      FontBBox: [...box],
      ItalicAngle: italicAngle,
      Ascent: ascent,
      Descent: descent,
      CapHeight: capHeight,
      StemV: stemV,
      FontFile2: addDeflated(context, font.program, { Length1: font.programLength }),
    }),
  );
}

function addDeflated(context: PDFContext, bytes: Uint8Array, entries: Readonly<Record<string, number>>): PDFRef {
  return context.register(context.stream(bytes, { ...entries, Filter: 'FlateDecode' }));
}
