import { CharCodes, PDFCrossRefSection, PDFHexString, PDFRawStream, PDFTrailer, PDFTrailerDict, type PDFContext, type PDFObject, type PDFRef } from 'pdf-lib';
import { fingerprint } from './fingerprint';

/** What the trailer points to. */
export type FileRoots = { readonly catalog: PDFRef; readonly info: PDFRef };

/**
 * The bytes of a file. The library's own writer waits for the event loop between objects and is asynchronous for it;
 * setting a document is one calculation, so the objects are written out here, with the library's cross-reference table.
 */
export function fileBytes(context: PDFContext, { catalog, info }: FileRoots): Uint8Array {
  const objects = context.enumerateIndirectObjects().map(([ref, object]) => ({ ref, object, opening: `${ref.objectNumber} 0 obj\n` }));
  const xref = PDFCrossRefSection.create();
  let size = context.header.sizeInBytes() + 2;
  for (const { ref, object, opening } of objects) {
    xref.addEntry(ref, size);
    size += opening.length + object.sizeInBytes() + closing.length;
  }
  const body = new Uint8Array(size);
  let at = context.header.copyBytesInto(body, 0);
  body[at++] = CharCodes.Newline;
  body[at++] = CharCodes.Newline;
  for (const { object, opening } of objects) at = writeObject(body, at, object, opening);
  const identity = PDFHexString.fromBytes(fingerprint(body));
  const trailer = context.obj({ Size: context.largestObjectNumber + 1, Root: catalog, Info: info, ID: [identity, identity] });
  return withEnding(body, [xref, PDFTrailerDict.of(trailer), PDFTrailer.forLastCrossRefSectionOffset(size)]);
}

const closing = '\nendobj\n\n';

function writeObject(bytes: Uint8Array, start: number, object: PDFObject, opening: string): number {
  let at = writeAscii(bytes, start, opening);
  at = object instanceof PDFRawStream ? writeStream(bytes, at, object) : at + object.copyBytesInto(bytes, at);
  return writeAscii(bytes, at, closing);
}

/** As the library does, but in one piece instead of byte by byte: most of a file is in its streams. Its size was asked for, so the dictionary has the length. */
function writeStream(bytes: Uint8Array, start: number, { dict, contents }: PDFRawStream): number {
  const at = writeAscii(bytes, start + dict.copyBytesInto(bytes, start), '\nstream\n');
  bytes.set(contents, at);
  return writeAscii(bytes, at + contents.length, '\nendstream');
}

function writeAscii(bytes: Uint8Array, start: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) bytes[start + index] = text.charCodeAt(index);
  return start + text.length;
}

type Section = { sizeInBytes(): number; copyBytesInto(buffer: Uint8Array, offset: number): number };

function withEnding(body: Uint8Array, sections: readonly Section[]): Uint8Array {
  const bytes = new Uint8Array(body.length + sections.reduce((sum, section) => sum + section.sizeInBytes() + 1, 0));
  bytes.set(body);
  let at = body.length;
  for (const section of sections) {
    at += section.copyBytesInto(bytes, at);
    bytes[at++] = CharCodes.Newline;
  }
  return bytes;
}
