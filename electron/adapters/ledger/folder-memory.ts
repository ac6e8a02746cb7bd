import { dirname } from 'node:path';
import { z } from 'zod';
import { readIfThere, writeDurably } from '#adapters/durable-file';
import { storageFailure } from '#adapters/storage-failure';
import { parsedJson } from '#adapters/parsed-json';

/** Where the choice of the ledger's folder is remembered between starts. */
export type FolderMemory = {
  remember(folder: string): Promise<void>;
  /** Undefined when nothing was chosen yet, or what was noted cannot be read. */
  recall(): Promise<string | undefined>;
};

const noteSchema = z.object({ ledgerFolder: z.string() });

/** Remembers the folder in a file of the application's own folder. */
export function openFolderMemory(path: string): FolderMemory {
  return {
    remember: async (folder) => {
      await writeDurably(path, JSON.stringify({ ledgerFolder: folder })).catch((cause: unknown) => {
        throw storageFailure(cause, dirname(path));
      });
    },
    recall: async () => noteSchema.safeParse(parsedJson(await readIfThere(path).catch(() => undefined))).data?.ledgerFolder,
  };
}
