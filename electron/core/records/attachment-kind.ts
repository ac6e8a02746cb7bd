import { Failure } from '#core/failure';
import { largestAttachment, type AttachmentType } from '#shared/domain/record';

/** A file as it comes from outside. */
type Candidate = { readonly fileName: string; readonly bytes: Uint8Array };

/**
 * The kind of a file, by its content; its name has to say the same.
 * @throws Failure `file-empty`, `file-too-large`, `file-of-unknown-kind`, `file-not-what-it-says`, `file-damaged`
 */
export function attachmentKind({ fileName, bytes }: Candidate): AttachmentType {
  if (bytes.length === 0) throw new Failure({ code: 'file-empty', fileName });
  if (bytes.length > largestAttachment) throw new Failure({ code: 'file-too-large', fileName, limit: largestAttachment });
  const kind = kinds.find(({ begins }) => begins(bytes));
  if (kind === undefined) throw new Failure({ code: 'file-of-unknown-kind', fileName });
  if (!kind.extension.test(fileName)) throw new Failure({ code: 'file-not-what-it-says', fileName, found: kind.found });
  if (!kind.isWhole(bytes)) throw new Failure({ code: 'file-damaged', fileName });
  return kind.type;
}

type Kind = {
  readonly type: AttachmentType;
  readonly found: 'pdf' | 'png' | 'jpeg';
  readonly extension: RegExp;
  readonly begins: (bytes: Uint8Array) => boolean;
  readonly isWhole: (bytes: Uint8Array) => boolean;
};

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));
const holdsAt = (bytes: Uint8Array, at: number, expected: readonly number[]): boolean => expected.every((byte, index) => bytes[at + index] === byte);

/** Readers look for the header of a PDF within so many bytes (ISO 32000-1, annex H.3, note 13). */
const headerWithin = 1024;

function beginsAsPdf(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(bytes.length, headerWithin); at += 1) if (holdsAt(bytes, at, ascii('%PDF-'))) return true;
  return false;
}

const pngSignature = [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a];

/** Chunk after chunk (length, type, data, check) up to IEND: PNG specification, section 5. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = pngSignature.length;
  while (at + 12 <= bytes.length) {
    if (holdsAt(bytes, at + 4, ascii('IEND'))) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** Ends with the marker EOI; some scanners fill the file up with a few bytes more. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(2, bytes.length - headerWithin); at -= 1) if (holdsAt(bytes, at, [0xff, 0xd9])) return true;
  return false;
}

const kinds: readonly Kind[] = [
  // Whether a PDF is whole is seen when it is read.
  { type: 'application/pdf', found: 'pdf', extension: /\.pdf$/iu, begins: beginsAsPdf, isWhole: () => true },
  { type: 'image/png', found: 'png', extension: /\.png$/iu, begins: (bytes) => holdsAt(bytes, 0, pngSignature), isWhole: isWholePng },
  { type: 'image/jpeg', found: 'jpeg', extension: /\.jpe?g$/iu, begins: (bytes) => holdsAt(bytes, 0, [0xff, 0xd8, 0xff]), isWhole: isWholeJpeg },
];
