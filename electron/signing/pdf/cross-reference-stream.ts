import { PDFArray, PDFName, PDFNumber, PDFRawStream, type PDFObject } from 'pdf-lib';
import type { Allowance } from './allowance';
import type { Place, Section } from './place';
import { contentOf, integerIn } from './stream-content';

/** A section of the cross-reference written as a stream (ISO 32000-1, 7.5.8). @throws Error when it is none */
export function streamEntries(object: PDFObject, allowance: Allowance): Section {
  if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== PDFName.of('XRef')) throw new Error('There is no cross-reference.');
  const widths = soundWidths(numbersIn(object.dict.get(PDFName.of('W'))));
  const index = object.dict.has(PDFName.of('Index')) ? numbersIn(object.dict.get(PDFName.of('Index'))) : [0, integerIn(object.dict, 'Size', 0)];
  return { places: entries(contentOf(object, allowance), widths, index), trailer: object.dict };
}

function numbersIn(array: unknown): readonly number[] {
  if (!(array instanceof PDFArray)) throw new Error('An array is missing.');
  return array.asArray().map((each) => {
    if (!(each instanceof PDFNumber) || !(each.asNumber() >= 0)) throw new Error('A number is missing.');
    return each.asNumber();
  });
}

/** Octets a field may take: no number of a file needs more. */
const widest = 8;

function soundWidths(widths: readonly number[]): readonly number[] {
  if (widths[1] === 0 || widths.some((width) => width > widest)) throw new Error('The fields are of no sound width.');
  return widths;
}

function* entries(bytes: Uint8Array, [kindWidth = 0, second = 0, third = 0]: readonly number[], index: readonly number[]): Generator<readonly [number, Place]> {
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (const end = at + width; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0);
    return value;
  };
  for (let part = 0; part < index.length; part += 2) {
    const first = index[part] ?? 0;
    for (let number = first; number < first + (index[part + 1] ?? 0) && at < bytes.length; number += 1) {
      const kind = kindWidth === 0 ? inUse : field(kindWidth);
      yield [number, placeOf(kind, field(second), field(third))];
    }
  }
}

const inUse = 1;
const compressed = 2;

function placeOf(kind: number, second: number, third: number): Place {
  if (kind === inUse) return { at: second };
  return kind === compressed ? { stream: second, index: third } : null;
}
