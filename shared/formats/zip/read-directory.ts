import { readEndRecord } from './end-record';
import { zipFault, type ReadZip } from './zip-fault';
import { success } from '#shared/api/result';
import { textOfUtf8 } from '#shared/domain/utf-8';

/** A member of an archive: its bytes as they lie there, and what they should become; size in bytes. */
export type ZipMember = { readonly path: string; readonly deflated: boolean; readonly data: Uint8Array; readonly size: number; readonly crc: number };

const signatures = { local: 0x04034b50, central: 0x02014b50 } as const;

/** Lengths of the fixed parts of the records (APPNOTE 4.3), in bytes. */
const lengths = { local: 30, central: 46 } as const;

/**
 * The members of a ZIP archive (APPNOTE.TXT 6.3) by its central directory, folders left out; local headers, which may say otherwise, are
 * believed in nothing but their length. Nothing is unpacked.
 * @param most members there may be
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ReadZip<readonly ZipMember[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const record = readEndRecord(view);
  if (record === null) return zipFault('damaged');
  if (record.count > most) return zipFault('unsafe');
  const placed: Placed[] = [];
  let at = record.start;
  for (let index = 0; index < record.count; index += 1) {
    const entry = entryAt({ bytes, view, end: record.end }, at);
    if (!entry.ok) return entry;
    placed.push(entry.value.placed);
    at += entry.value.length;
  }
  const strange = twiceNamed(placed) ?? overlaid(placed, record.start);
  return strange === null ? success(placed.map(({ member }) => member).filter(({ path }) => !path.endsWith('/'))) : zipFault('unsafe', strange.member.path);
}

/** A member and the bytes it takes, with its local header. */
type Placed = { readonly member: ZipMember; readonly from: number; readonly to: number };

type Open = { readonly bytes: Uint8Array; readonly view: DataView; /** Where the directory ends. */ readonly end: number };

function entryAt(open: Open, at: number): ReadZip<{ readonly placed: Placed; readonly length: number }> {
  const { bytes, view, end } = open;
  if (at + lengths.central > end || view.getUint32(at, true) !== signatures.central) return zipFault('damaged');
  const nameEnd = at + lengths.central + view.getUint16(at + 28, true);
  const path = nameEnd > end ? null : textOfUtf8(bytes.subarray(at + lengths.central, nameEnd));
  if (path === null || path === '') return zipFault('damaged');
  if (isTreacherous(path)) return zipFault('unsafe', path);
  const placed = memberAt(open, at, path);
  return placed.ok ? success({ placed: placed.value, length: nameEnd - at + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) }) : placed;
}

/** Leads out of the folder it is unpacked into: absolute, upwards, or by the separators of another system. */
const isTreacherous = (path: string): boolean => /^\/|^[a-z]:|[\\\p{Cc}]|(?:^|\/)\.\.?(?:\/|$)/iu.test(path);

function memberAt({ bytes, view }: Open, at: number, path: string): ReadZip<Placed> {
  if ((view.getUint16(at + 8, true) & 1) === 1) return zipFault('encrypted', path);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return zipFault('damaged', path);
  const from = view.getUint32(at + 42, true);
  if (from + lengths.local > bytes.length || view.getUint32(from, true) !== signatures.local) return zipFault('damaged', path);
  const start = from + lengths.local + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = start + view.getUint32(at + 20, true);
  if (to > bytes.length) return zipFault('damaged', path);
  return success({ member: { path, deflated: method === 8, data: bytes.subarray(start, to), size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true) }, from, to });
}

/** Windows does not tell such names apart: one file would lie over the other. */
function twiceNamed(placed: readonly Placed[]): Placed | null {
  const seen = new Set<string>();
  for (const each of placed) {
    const name = each.member.path.normalize('NFC').toLowerCase();
    if (seen.has(name)) return each;
    seen.add(name);
  }
  return null;
}

/** Members that share bytes make an archive swell beyond what its length allows. @param end where the members end */
function overlaid(placed: readonly Placed[], end: number): Placed | null {
  const inOrder = placed.toSorted((one, other) => one.from - other.from);
  return inOrder.find(({ to }, index) => to > (inOrder[index + 1]?.from ?? end)) ?? null;
}
