import { zipSync } from 'fflate';

/** One file of an archive. */
export type ArchiveFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** A ZIP archive of files with different names. They are stored as they are: documents are compressed already. */
export function archiveOf(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ fileName, bytes }) => [fileName, bytes])), { level: 0 });
}
