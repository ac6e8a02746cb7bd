import type { ArchiveFault } from '#core/ports';
import { failure, success, type Result } from '#shared/api/result';
import { textOfUtf8 } from '#shared/domain/utf-8';

/** A member of a ZIP archive: its bytes as they lie there, and what they should become. */
export type ArchivedMember = { readonly path: string; readonly deflated: boolean; readonly data: Uint8Array; readonly size: number; readonly crc: number };

type Read<T> = Result<T, ArchiveFault>;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

/** Lengths of the fixed parts of the records (APPNOTE 4.3), and the longest comment that may follow the last, in bytes. */
const lengths = { local: 30, central: 46, end: 22, comment: 0xffff } as const;

const damaged = (member: string | null = null): Read<never> => failure({ kind: 'damaged', member });
const unsafe = (member: string | null = null): Read<never> => failure({ kind: 'unsafe', member });

/**
 * The central directory of a ZIP archive; local headers, which may say otherwise, are believed in nothing but their length.
 * @param most members there may be
 */
export function readArchiveDirectory(bytes: Uint8Array, most: number): Read<readonly ArchivedMember[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return damaged();
  const count = view.getUint16(end + 10, true);
  if (count > most) return unsafe();
  const members: ArchivedMember[] = [];
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const record = recordAt({ bytes, view, end }, at);
    if (!record.ok) return record;
    const { member, length } = record.value;
    // Windows does not tell such names apart: one file would lie over the other.
    const name = member.path.normalize('NFC').toLowerCase();
    if (seen.has(name)) return unsafe(member.path);
    seen.add(name);
    if (!member.path.endsWith('/')) members.push(member);
    at += length;
  }
  return success(members);
}

function endRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - lengths.end - lengths.comment);
  for (let at = view.byteLength - lengths.end; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return null;
}

type Open = { readonly bytes: Uint8Array; readonly view: DataView; /** Where the record of the end begins. */ readonly end: number };

function recordAt(open: Open, at: number): Read<{ readonly member: ArchivedMember; readonly length: number }> {
  const { bytes, view, end } = open;
  if (at + lengths.central > end || view.getUint32(at, true) !== signatures.central) return damaged();
  const nameEnd = at + lengths.central + view.getUint16(at + 28, true);
  const path = nameEnd > end ? null : textOfUtf8(bytes.subarray(at + lengths.central, nameEnd));
  if (path === null || path === '') return damaged();
  if (isTreacherous(path)) return unsafe(path);
  const member = memberAt(open, at, path);
  return member.ok ? success({ member: member.value, length: nameEnd - at + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) }) : member;
}

/** Leads out of the folder it is unpacked into: absolute, upwards, or by the separators of another system. */
const isTreacherous = (path: string): boolean => /^\/|^[a-z]:|[\\\p{Cc}]|(?:^|\/)\.\.?(?:\/|$)/iu.test(path);

function memberAt({ bytes, view }: Open, at: number, path: string): Read<ArchivedMember> {
  if ((view.getUint16(at + 8, true) & 1) === 1) return failure({ kind: 'encrypted', member: path });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return damaged(path);
  const header = view.getUint32(at + 42, true);
  if (header + lengths.local > bytes.length || view.getUint32(header, true) !== signatures.local) return damaged(path);
  const start = header + lengths.local + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const length = view.getUint32(at + 20, true);
  if (start + length > bytes.length) return damaged(path);
  return success({ path, deflated: method === 8, data: bytes.subarray(start, start + length), size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true) });
}
