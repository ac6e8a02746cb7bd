import { createHash } from 'node:crypto';
import { CharCodes, PDFCrossRefSection, PDFHexString, PDFName, PDFTrailer, PDFTrailerDict, type PDFContext, type PDFDict, type PDFObject } from 'pdf-lib';
import { itemsOf, type PdfFile } from './read-pdf';

/**
 * The file with a revision more (ISO 32000-1, 7.5.6): its own bytes, then the objects of the context, a cross-reference
 * section and a trailer that leads back to the one before.
 */
export function appendRevision(file: PdfFile, context: PDFContext): Uint8Array {
  const parts: Uint8Array[] = [file.bytes, Uint8Array.of(CharCodes.Newline)];
  let at = file.bytes.length + 1;
  const section = PDFCrossRefSection.createEmpty();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    section.addEntry(ref, at);
    const bytes = Buffer.concat([ascii(`${ref.objectNumber} ${ref.generationNumber} obj\n`), written(object), ascii('\nendobj\n')]);
    parts.push(bytes);
    at += bytes.length;
  }
  const trailer = trailerOf(file, context, identityOf(parts));
  return Buffer.concat([...parts, written(section), written(PDFTrailerDict.of(trailer)), ascii('\n'), written(PDFTrailer.forLastCrossRefSectionOffset(at)), ascii('\n')]);
}

/** Same catalogue, information and first identity as before; a second identity of its own. */
function trailerOf(file: PdfFile, context: PDFContext, identity: PDFHexString): PDFDict {
  const trailer = context.obj({ Size: context.largestObjectNumber + 1, Prev: file.crossReferenceStart });
  for (const key of ['Root', 'Info'].map((each) => PDFName.of(each))) {
    const value = file.trailer.get(key);
    if (value !== undefined) trailer.set(key, value);
  }
  const [permanent = identity] = itemsOf(file.get(file.trailer, 'ID'));
  trailer.set(PDFName.of('ID'), context.obj([permanent, identity]));
  return trailer;
}

function identityOf(parts: readonly Uint8Array[]): PDFHexString {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return PDFHexString.fromBytes(hash.digest().subarray(0, 16));
}

type Writable = Pick<PDFObject, 'sizeInBytes' | 'copyBytesInto'>;

function written(object: Writable): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');
