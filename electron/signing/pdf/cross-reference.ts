import { PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import type { Allowance } from './allowance';
import { bufferOf, latin } from './byte-text';
import { streamEntries } from './cross-reference-stream';
import { objectAt } from './object-at';
import type { Place, Section } from './place';

/** The cross-reference of all revisions of a file (ISO 32000-1, 7.5.4 to 7.5.8); what a later revision says holds. */
export type CrossReference = {
  readonly places: ReadonlyMap<number, Place>;
  /** Trailer of the last revision. */
  readonly trailer: PDFDict;
  /** Byte where its last section begins. */
  readonly start: number;
};

/** @throws Error when a section is missing or cannot be read */
export function readCrossReference(bytes: Uint8Array, allowance: Allowance): CrossReference {
  const start = lastSection(bytes);
  const places = new Map<number, Place>();
  const waiting = [start];
  const seen = new Set<number>();
  let newest: PDFDict | null = null;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const { places: found, trailer } = sectionAt(bytes, at, allowance);
    for (const [number, place] of found) if (!places.has(number)) places.set(number, place);
    newest ??= trailer;
    // The stream beside a table is read before the revision before it.
    waiting.push(...[offsetIn(trailer, 'Prev'), offsetIn(trailer, 'XRefStm')].filter((each) => each !== null));
  }
  if (newest === null) throw new Error('There is no trailer.');
  return { places, trailer: newest, start };
}

/** How far from the end of the file its last word may stand; some programs write beyond it. */
const tail = 2048;

function lastSection(bytes: Uint8Array): number {
  const match = /startxref\s+(\d{1,10})\s+%%EOF(?![\s\S]*startxref)/u.exec(latin(bytes, Math.max(0, bytes.length - tail), bytes.length));
  if (match === null) throw new Error('The file has no end.');
  return Number(match[1]);
}

function sectionAt(bytes: Uint8Array, at: number, allowance: Allowance): Section {
  if (latin(bytes, at, at + 4) === 'xref') return tableAt(bytes, at, allowance);
  const { object } = objectAt(bytes, at, allowance);
  return streamEntries(object, allowance);
}

function tableAt(bytes: Uint8Array, at: number, allowance: Allowance): Section {
  const end = bufferOf(bytes).indexOf('trailer', at, 'latin1');
  if (end === -1) throw new Error('The table has no trailer.');
  allowance.read(end - at);
  const { object } = objectAt(bytes, end, allowance);
  if (!(object instanceof PDFDict)) throw new Error('The trailer is no dictionary.');
  return { places: tableEntries(latin(bytes, at + 4, end)), trailer: object };
}

/** Subsections follow each other; each says its first number and its count. */
function* tableEntries(text: string): Generator<readonly [number, Place]> {
  const head = /\s*(\d{1,10})\s+(\d{1,10})\s+/uy;
  const entry = /(\d{10})\s(\d{5})\s([nf])\s*/uy;
  while (entry.lastIndex < text.length) {
    head.lastIndex = entry.lastIndex;
    const [, first, count] = head.exec(text) ?? malformed();
    entry.lastIndex = head.lastIndex;
    for (let index = 0; index < Number(count); index += 1) {
      const [, offset, , kind] = entry.exec(text) ?? malformed();
      yield [Number(first) + index, kind === 'n' ? { at: Number(offset) } : null];
    }
  }
}

function malformed(): never {
  throw new Error('The cross-reference table is malformed.');
}

function offsetIn(trailer: PDFDict, key: string): number | null {
  const value = trailer.get(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : null;
}
