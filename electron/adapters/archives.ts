import { zipSync, type Zippable } from 'fflate';
import { inflateRawSync } from 'node:zlib';
import { readArchiveDirectory, type ArchivedMember } from '#adapters/archive-directory';
import { crc32 } from '#shared/formats/crc-32';
import { fingerprintOf } from '#adapters/file-store';
import type { ArchiveFault, ArchiveLimits, Archives, PackedFile } from '#core/ports';
import { failure, success, type Result } from '#shared/api/result';

/** ZIP archives (APPNOTE.TXT 6.3). Nothing is unpacked beyond the bounds. */
export const archives: Archives = { zip, unzip, fingerprint: (content) => fingerprintOf(bytesOf(content)) };

/** A ZIP keeps time without its zone, and the library takes that of the machine: so it is the same in every zone and season. */
const always = '1980-01-01T12:00:00';

/** Beyond this level a document gets hardly smaller. */
const level = 6;

function zip(files: readonly PackedFile[], how: 'deflated' | 'stored' = 'deflated'): Uint8Array {
  const paths = new Set(files.map(({ path }) => path));
  if (paths.size !== files.length) throw new Error('two files of one archive have the same name');
  const packed: Zippable = Object.fromEntries(files.map(({ path, content }) => [path, bytesOf(content)]));
  return zipSync(packed, { level: how === 'stored' ? 0 : level, mtime: always });
}

const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content);

function unzip(bytes: Uint8Array, limits: ArchiveLimits): Result<readonly UnpackedFile[], ArchiveFault> {
  const directory = readArchiveDirectory(bytes, limits.members);
  if (!directory.ok) return directory;
  const files: UnpackedFile[] = [];
  let room = limits.whole;
  for (const member of directory.value) {
    if (member.size > Math.min(limits.each, room)) return failure({ kind: 'unsafe', member: member.path });
    const content = contentOf(member);
    if (content === null) return failure({ kind: 'damaged', member: member.path });
    room -= content.length;
    files.push({ path: member.path, bytes: content });
  }
  return success(files);
}

type UnpackedFile = { readonly path: string; readonly bytes: Uint8Array };

/** The member unpacked, never to more than it claims; null where it is not what it claims. */
function contentOf({ deflated, data, size, crc }: ArchivedMember): Uint8Array | null {
  const content = deflated ? inflated(data, size) : data;
  return content?.length === size && crc32(content) === crc ? content : null;
}

function inflated(data: Uint8Array, size: number): Uint8Array | null {
  try {
    return new Uint8Array(inflateRawSync(data, { maxOutputLength: Math.max(1, size) }));
  } catch {
    return null;
  }
}
