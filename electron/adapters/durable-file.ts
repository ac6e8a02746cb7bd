import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCodeOf } from '#adapters/storage-failure';

/**
 * Replaces a file whole: when it resolves, the new bytes and the name are on disk; when it rejects, the old file stands
 * as it was. The bytes go to a temporary file of a unique name in the same folder, are flushed, and take the place of
 * the old file in one rename; then the folder is flushed. The folder is made if need be.
 * @param check asked last, before the rename; when it rejects, so does the writing
 */
export async function writeDurably(path: string, content: string | Uint8Array, check?: () => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Not made from the name of the file, which may be as long as a name can be.
  const temporary = join(folder, `kpbi-${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, content);
    await check?.();
    await whileHeld(() => rename(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
}

/** Copies a file byte by byte, under the guarantees of {@link writeDurably}. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await writeDurably(to, await readFile(from));
}

/** The text of a file, or undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await whileHeld(() => readFile(path, 'utf8'));
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

const attempts = 6;

/** On Windows a virus scanner, the indexer or another host may hold a file for a moment; tries again for about 1.5 seconds. */
async function whileHeld<T>(work: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const held = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCodeOf(error) ?? '');
    if (!held || attempt >= attempts) throw error;
    await pause(25 * 2 ** attempt);
    return whileHeld(work, attempt + 1);
  }
}

/** What network and foreign file systems answer where a folder cannot be flushed; the rename is done by then. */
const cannotFlushFolders: readonly string[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EACCES', 'EPERM', 'EBADF'];

async function flushFolder(folder: string): Promise<void> {
  // Windows has no handle of a folder to flush; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  try {
    await flushed(folder);
  } catch (error) {
    if (!cannotFlushFolders.includes(errorCodeOf(error) ?? '')) throw error;
  }
}

async function flushed(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
