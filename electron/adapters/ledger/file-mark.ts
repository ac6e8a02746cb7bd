import { stat } from 'node:fs/promises';
import { errorCodeOf } from '#adapters/storage-failure';

/** The mark of a file that is not there. */
export const absent = 'absent';

/** A text that changes whenever the file is replaced: every write makes a new file. Times are in nanoseconds. */
export async function markOf(path: string): Promise<string> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return absent;
    throw error;
  }
}
