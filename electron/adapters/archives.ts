import { zipSync, type Zippable } from 'fflate';
import { fingerprintOf } from '#adapters/file-store';
import type { ArchiveLimits, Archives, PackedFile } from '#core/ports';
import { success } from '#shared/api/result';
import { readZipDirectory } from '#shared/formats/zip/read-directory';
import { unpackMember } from '#shared/formats/zip/unpack-member';
import type { ReadZip } from '#shared/formats/zip/zip-fault';

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

function unzip(bytes: Uint8Array, limits: ArchiveLimits): ReadZip<readonly UnpackedFile[]> {
  const directory = readZipDirectory(bytes, limits.members);
  if (!directory.ok) return directory;
  const files: UnpackedFile[] = [];
  let room = limits.whole;
  for (const member of directory.value) {
    const content = unpackMember(member, Math.min(limits.each, room));
    if (!content.ok) return content;
    room -= content.value.length;
    files.push({ path: member.path, bytes: content.value });
  }
  return success(files);
}

type UnpackedFile = { readonly path: string; readonly bytes: Uint8Array };
