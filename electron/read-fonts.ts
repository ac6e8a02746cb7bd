import { filesOf } from '#adapters/folder-files';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { readPreparedFonts } from '#typesetting/fonts/prepared-fonts';

/** The prepared fonts of a folder. */
export async function readFonts(folder: string): Promise<PreparedFonts> {
  return readPreparedFonts(await filesOf(folder));
}
