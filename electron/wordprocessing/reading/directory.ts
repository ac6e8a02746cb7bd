import { DocxRefusal } from '#wordprocessing/docx-fault';

/** A file in a ZIP archive: its compressed bytes, and what they should become. */
export type Entry = { readonly method: 'stored' | 'deflated'; readonly data: Uint8Array; readonly size: number; readonly crc: number };

/** A package has tens of parts, with many pictures hundreds. */
const mostEntries = 5000;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

/** Lengths of the fixed parts of the records (APPNOTE 4.3), and the longest comment that may follow the last. */
const lengths = { local: 30, central: 46, end: 22, comment: 0xffff } as const;

/**
 * The central directory of a ZIP archive; local headers, which may say otherwise, are believed in nothing.
 * @throws DocxRefusal `file-damaged`, `word-file-encrypted`, `word-file-unsafe`
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new DocxRefusal('word-file-unsafe');
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + lengths.central > end || view.getUint32(at, true) !== signatures.central) throw new DocxRefusal('file-damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + lengths.central, at + lengths.central + nameLength));
    // Names of parts do not differ in case alone (ISO/IEC 29500-2, 6.2.2.3): two that do would be read differently by each program.
    if (isTreacherous(name) || seen.has(name.toLowerCase())) throw new DocxRefusal('word-file-unsafe');
    seen.add(name.toLowerCase());
    entries.set(name, entryAt(bytes, view, at));
    at += lengths.central + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - lengths.end - lengths.comment);
  for (let at = view.byteLength - lengths.end; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new DocxRefusal('file-damaged');
}

/** Leads out of the package: absolute, upwards, or by the separators of another system. */
const isTreacherous = (name: string): boolean => /^\/|^[a-z]:|\\|\u0000|(?:^|\/)\.\.?(?:\/|$)/iu.test(name);

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new DocxRefusal('word-file-encrypted');
  const compressed = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  if (header + lengths.local > bytes.length || view.getUint32(header, true) !== signatures.local) throw new DocxRefusal('file-damaged');
  const start = header + lengths.local + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + compressed > bytes.length) throw new DocxRefusal('file-damaged');
  return { method: methodOf(view.getUint16(at + 10, true)), data: bytes.subarray(start, start + compressed), size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true) };
}

function methodOf(code: number): Entry['method'] {
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw new DocxRefusal('file-damaged');
}
