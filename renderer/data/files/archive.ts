import { zipSync } from 'fflate';

/** One file of an archive. */
export type ArchiveFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** A ZIP archive of files with different names. They are stored as they are: documents are compressed already. */
export function archiveOf(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ fileName, bytes }) => [fileName, bytes])), { level: 0 });
}

/**
 * The files in groups of which each makes an archive within a size, in their order; a file larger than that is a group of its own.
 * @param largest of an archive, in bytes
 */
export function archiveGroups(files: readonly ArchiveFile[], largest: number): readonly (readonly ArchiveFile[])[] {
  const groups: ArchiveFile[][] = [];
  let size = 0;
  for (const file of files) {
    const taken = file.bytes.length + entrySize(file);
    const group = groups.at(-1);
    if (group === undefined || size + taken > largest) {
      groups.push([file]);
      size = taken;
    } else {
      group.push(file);
      size += taken;
    }
  }
  return groups;
}

/** What a file takes besides its bytes: its name in UTF-8 and two headers (APPNOTE.TXT 4.3.7, 4.3.12), generously. */
const entrySize = ({ fileName }: ArchiveFile): number => 2 * (3 * fileName.length + 64);
