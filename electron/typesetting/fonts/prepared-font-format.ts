import type { PreparedFont } from './prepared-font';

/** Begins every file of a prepared font; the last character counts the versions of the format. */
const signature = 'KPBIFNT2';

/** The bytes of one prepared font: the signature, then sections, each a 32-bit length (big endian) and so many bytes. */
export function encodePreparedFont(font: PreparedFont): Uint8Array {
  const { ascent, descent, capHeight, italicAngle, stemV, box, programLength } = font;
  const numbers = Float64Array.of(ascent, descent, capHeight, italicAngle, stemV, ...box, programLength);
  const { rows, columns, values } = font.kerning;
  const tables = [font.cids, font.tabularFigures, font.advances, rows, columns, values].map(shorts);
  const sections = [ascii(font.name), doubles(numbers), ...tables, font.program, font.glyphMap, font.toUnicode];
  return joined([ascii(signature), ...sections.flatMap((section) => [length(section), section])]);
}

/**
 * Reads what `encodePreparedFont` wrote.
 * @throws Error when the bytes are something else: the product was packed wrongly
 */
export function decodePreparedFont(bytes: Uint8Array): PreparedFont {
  if (text(bytes.subarray(0, signature.length)) !== signature) throw new Error('Not a prepared font: run the build again.');
  const sections = sectionsOf(bytes);
  const section = (index: number): Uint8Array => {
    const found = sections[index];
    if (found === undefined) throw new Error('A prepared font is cut short.');
    return found;
  };
  const number = numberReader(section(1));
  return {
    name: text(section(0)),
    ascent: number(0),
    descent: number(1),
    capHeight: number(2),
    italicAngle: number(3),
    stemV: number(4),
    box: [number(5), number(6), number(7), number(8)],
    programLength: number(9),
    cids: readShorts(section(2)),
    tabularFigures: readShorts(section(3)),
    advances: readShorts(section(4)),
    kerning: { rows: readShorts(section(5)), columns: readShorts(section(6)), values: Int16Array.from(readShorts(section(7))) },
    program: section(8),
    glyphMap: section(9),
    toUnicode: section(10),
  };
}

function sectionsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(bytes);
  const sections: Uint8Array[] = [];
  let at = signature.length;
  while (at + 4 <= bytes.length) {
    const size = view.getUint32(at);
    sections.push(bytes.slice(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return sections;
}

function numberReader(bytes: Uint8Array): (index: number) => number {
  const view = viewOf(bytes);
  return (index) => view.getFloat64(index * 8);
}

function readShorts(bytes: Uint8Array): Uint16Array {
  const view = viewOf(bytes);
  return Uint16Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(index * 2));
}

/** Two bytes each, of negative numbers their complement. */
function shorts(numbers: Uint16Array | Int16Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 2);
  const view = viewOf(bytes);
  numbers.forEach((number, index) => view.setUint16(index * 2, number));
  return bytes;
}

function doubles(numbers: Float64Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 8);
  const view = viewOf(bytes);
  numbers.forEach((number, index) => view.setFloat64(index * 8, number));
  return bytes;
}

function length(section: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, section.length);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (characters: string): Uint8Array => Uint8Array.from(characters, (character) => character.charCodeAt(0));
const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
