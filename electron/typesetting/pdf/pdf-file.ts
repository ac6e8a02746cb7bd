import { CharCodes, PDFHexString, PDFRawStream, type PDFContext, type PDFObject, type PDFRef } from 'pdf-lib';
import { writeBytes } from './bytes-of-text';
import { crossReferences } from './cross-references';
import { fingerprint } from './fingerprint';

/** What the trailer points to. */
export type FileRoots = { readonly catalog: PDFRef; readonly info: PDFRef };

/**
 * The bytes of a file. The library's own writer waits for the event loop between objects and is asynchronous for it;
 * setting a document is one calculation, so the objects are written out here.
 */
export function fileBytes(context: PDFContext, { catalog, info }: FileRoots): Uint8Array {
  const objects = objectsOf(context);
  const offsets: number[] = [];
  let size = context.header.sizeInBytes() + 2;
  for (const { object, opening } of objects) {
    offsets.push(size);
    size += opening.length + object.sizeInBytes() + closing.length;
  }
  const body = new Uint8Array(size);
  let at = context.header.copyBytesInto(body, 0);
  body[at++] = CharCodes.Newline;
  body[at++] = CharCodes.Newline;
  for (const each of objects) at = writeObject(body, at, each);
  const identity = PDFHexString.fromBytes(fingerprint(body));
  const trailer = context.obj({ Size: objects.length + 1, Root: catalog, Info: info, ID: [identity, identity] });
  return withEnding(body, crossReferences(offsets), `trailer\n${trailer.toString()}\n\nstartxref\n${size}\n%%EOF\n`);
}

type NumberedObject = { readonly object: PDFObject; readonly opening: string };

/** All objects by their numbers. @throws Error when a number was given to none: the table of the file has no gaps */
function objectsOf(context: PDFContext): readonly NumberedObject[] {
  return context.enumerateIndirectObjects().map(([{ objectNumber }, object], index) => {
    if (objectNumber !== index + 1) throw new Error(`No object has the number ${index + 1}.`);
    return { object, opening: `${objectNumber} 0 obj\n` };
  });
}

const closing = '\nendobj\n\n';

function writeObject(bytes: Uint8Array, start: number, { object, opening }: NumberedObject): number {
  let at = writeBytes(bytes, start, opening);
  at = object instanceof PDFRawStream ? writeStream(bytes, at, object) : at + object.copyBytesInto(bytes, at);
  return writeBytes(bytes, at, closing);
}

/** As the library does, but in one piece instead of byte by byte: most of a file is in its streams. Its size was asked for, so the dictionary has the length. */
function writeStream(bytes: Uint8Array, start: number, { dict, contents }: PDFRawStream): number {
  const at = writeBytes(bytes, start + dict.copyBytesInto(bytes, start), '\nstream\n');
  bytes.set(contents, at);
  return writeBytes(bytes, at + contents.length, '\nendstream');
}

function withEnding(body: Uint8Array, table: Uint8Array, trailer: string): Uint8Array {
  const bytes = new Uint8Array(body.length + table.length + 1 + trailer.length);
  bytes.set(body);
  bytes.set(table, body.length);
  writeBytes(bytes, body.length + table.length, `\n${trailer}`);
  return bytes;
}
