import type { PreparedFont } from './prepared-font';

/** Begins every file of a prepared font; the last character counts the versions of the format. */
const signature = 'KPBIFNT1';

/** The bytes of one prepared font: the signature, then sections, each a 32-bit length (big endian) and so many bytes. */
export function encodePreparedFont(font: PreparedFont): Uint8Array {
  const { ascent, descent, capHeight, italicAngle, stemV, box, programLength } = font;
  const numbers = Float64Array.of(ascent, descent, capHeight, italicAngle, stemV, ...box, programLength);
  return joined([
    ascii(signature),
    ...[ascii(font.name), doubles(numbers), shorts(font.cids), shorts(font.tabularFigures), shorts(font.advances), font.program, font.glyphMap, font.toUnicode].flatMap(
      (section) => [length(section), section],
    ),
  ]);
}

/**
 * Reads what `encodePreparedFont` wrote.
 * @throws Error when the bytes are something else: the product was packed wrongly
 */
export function decodePreparedFont(bytes: Uint8Array): PreparedFont {
  if (text(bytes.subarray(0, signature.length)) !== signature) throw new Error('Not a prepared font: run the build again.');
  const [name, numbers, cids, tabularFigures, advances, program, glyphMap, toUnicode] = sectionsOf(bytes);
  if (!name || !numbers || !cids || !tabularFigures || !advances || !program || !glyphMap || !toUnicode) throw new Error('A prepared font is cut short.');
  const number = numberReader(numbers);
  return {
    name: text(name),
    ascent: number(0),
    descent: number(1),
    capHeight: number(2),
    italicAngle: number(3),
    stemV: number(4),
    box: [number(5), number(6), number(7), number(8)],
    programLength: number(9),
    cids: readShorts(cids),
    tabularFigures: readShorts(tabularFigures),
    advances: readShorts(advances),
    program,
    glyphMap,
    toUnicode,
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

function shorts(numbers: Uint16Array): Uint8Array {
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
