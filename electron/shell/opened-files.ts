import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

const prefix = 'kpbi-smlouvy-';

/** A copy opened in another program is left alone for this many milliseconds, for that program may read it again: a day. */
const keptFor = 24 * 60 * 60 * 1000;

/** Folders for copies of documents that other programs open. */
export type OpenedFiles = {
  /** A path for a file of this name where none is yet; an opened copy may be locked and is never written over. */
  pathFor(name: string): Promise<string>;
  /** Deletes what earlier runs left behind. */
  clean(): Promise<void>;
};

/** @param temporary the system's folder for temporary files */
export function openedFilesIn(temporary: string): OpenedFiles {
  let own: Promise<string> | undefined;
  let opened = 0;
  return {
    pathFor: async (name) => {
      own ??= mkdtemp(join(temporary, prefix));
      opened += 1;
      const folder = join(await own, String(opened));
      await mkdir(folder);
      return join(folder, basename(name));
    },
    clean: async () => {
      const names = await readdir(temporary).catch(() => []);
      const ours = names.filter((name) => name.startsWith(prefix)).map((name) => join(temporary, name));
      await Promise.all(ours.map(removeIfOld));
    },
  };
}

async function removeIfOld(folder: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > keptFor) await rm(folder, { recursive: true, force: true });
  } catch {
    // Another person's folder, or a file still open: the next start tries again.
  }
}
