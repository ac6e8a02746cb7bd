import { open, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { writeDurably } from '#adapters/durable-file';
import { errorCodeOf, storageFailure } from '#adapters/storage-failure';

/**
 * Writes a file into a folder without ever touching one that is there: where the name is taken, a number makes it free, as in `Smlouva (2).pdf`.
 * Answers with the path; when it rejects, with `storage-*`, no new file is left behind.
 */
export async function writeNewFile(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = await reserve(folder, name).catch((cause: unknown) => {
    throw storageFailure(cause, folder);
  });
  await writeDurably(path, bytes).catch(async (cause: unknown) => {
    await rm(path, { force: true }).catch(() => undefined);
    throw storageFailure(cause, folder);
  });
  return path;
}

/** An empty file of a name nobody had: no other program can take it from now on. */
async function reserve(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let order = 1; ; order += 1) {
    const path = join(folder, order === 1 ? name : `${stem} (${order})${ext}`);
    if (await isNew(path)) return path;
  }
}

async function isNew(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}
