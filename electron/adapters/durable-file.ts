import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCodeOf } from '#adapters/storage-failure';

/**
 * Replaces a file whole: when it resolves, the new bytes and the name are on disk; when it rejects, the old file stands
 * as it was. The bytes go to a temporary file of a unique name in the same folder, are flushed, and take the place of
 * the old file in one rename; then the folder is flushed. The folder is made if need be.
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFlushed(temporary, content);
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
}

/** The text of a file, or undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
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

const renameAttempts = 6;

/** On Windows a virus scanner or the indexer may hold the old file for a moment; waits up to about 1.5 seconds. */
async function renameOver(from: string, to: string, attempt = 1): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const held = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCodeOf(error) ?? '');
    if (!held || attempt >= renameAttempts) throw error;
    await pause(25 * 2 ** attempt);
    await renameOver(from, to, attempt + 1);
  }
}

async function flushFolder(folder: string): Promise<void> {
  // Windows has no handle of a folder to flush; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
