import { DocxRefusal } from '#wordprocessing/docx-fault';

/**
 * Refuses what is no package before it is opened as one.
 * @throws DocxRefusal `file-empty`, `word-file-old` (.doc), `word-file-encrypted`, `word-file-unknown`
 */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocxRefusal('file-empty');
  if (begins(bytes, compoundFile)) throw new DocxRefusal(compoundKind(bytes));
  if (!begins(bytes, zip)) throw new DocxRefusal('word-file-unknown');
}

/** A compound file (MS-CFB): what Word wrote before 2007, and what it wraps an encrypted package in. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const zip = [0x50, 0x4b] as const;

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Told by the names of its streams, which stand in UTF-16. */
function compoundKind(bytes: Uint8Array): 'word-file-encrypted' | 'word-file-old' | 'word-file-unknown' {
  const text = new TextDecoder('latin1').decode(bytes);
  const holds = (stream: string) => text.includes(Array.from(stream).join('\u0000'));
  if (holds('EncryptedPackage')) return 'word-file-encrypted';
  return holds('WordDocument') ? 'word-file-old' : 'word-file-unknown';
}
