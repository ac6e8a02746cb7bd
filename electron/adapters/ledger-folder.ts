import { rename, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { withFolderLock } from '#adapters/folder-lock';
import type { FolderMemory } from '#adapters/folder-memory';
import { ledgerFileName, openJsonLedgerStore } from '#adapters/json-ledger-store';
import { errorCodeOf, storageFailure } from '#adapters/storage-failure';
import { Failure } from '#core/failure';
import type { Clock, LedgerFolder } from '#core/ports';

/** The ledger of a folder that can be exchanged for another while the application runs. */
export function openLedgerFolder(initial: string, clock: Clock, memory: Pick<FolderMemory, 'remember'>): LedgerFolder {
  let folder = resolve(initial);
  let store = openJsonLedgerStore(folder);
  let lastChange: Promise<unknown> = Promise.resolve();

  return {
    read: () => store.read(),
    change: (step) => {
      const turn = store.change(step);
      lastChange = turn.catch(() => undefined);
      return turn;
    },
    location: () => folder,
    use: async (chosen) => {
      const target = await existingFolder(chosen);
      if (target === folder) return { folder, outcome: 'unchanged' };
      const next = openJsonLedgerStore(target);
      await lastChange;
      const outcome = await fill(target, () => store.read(), next);
      await memory.remember(target);
      folder = target;
      store = next;
      return { folder, outcome };
    },
    setAside: async () => {
      const keptAs = await setAside(folder, () => store.read(), clock.now());
      store = openJsonLedgerStore(folder);
      return keptAs;
    },
  };
}

/** @throws Failure `storage-not-a-folder` for a relative path, a file, or nothing at all */
async function existingFolder(chosen: string): Promise<string> {
  const refused = new Failure({ code: 'storage-not-a-folder', folder: chosen });
  if (!isAbsolute(chosen)) throw refused;
  const found = await stat(chosen).catch(() => undefined);
  if (found?.isDirectory() !== true) throw refused;
  return resolve(chosen);
}

type Store = ReturnType<typeof openJsonLedgerStore>;

/** Opens the ledger of the new folder, or copies the present one there; a damaged one is refused by reading it. */
async function fill(target: string, present: Store['read'], next: Store): Promise<'opened' | 'copied'> {
  if (await isThere(join(target, ledgerFileName))) {
    await next.read();
    return 'opened';
  }
  const ledger = await present();
  await next.change(() => ({ next: ledger, value: undefined }));
  return 'copied';
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCodeOf(error) !== 'ENOENT',
  );
}

async function setAside(folder: string, read: Store['read'], now: string): Promise<string> {
  const reason = await read().then(() => 'healthy', codeOf);
  if (reason !== 'storage-corrupt' && reason !== 'storage-newer') throw new Failure({ code: 'storage-healthy' });
  const keptAs = join(folder, `ledger.${now.replace(/[:.]/gu, '-')}.kept.json`);
  try {
    await withFolderLock(folder, () => rename(join(folder, ledgerFileName), keptAs));
  } catch (error) {
    throw storageFailure(error, folder);
  }
  return keptAs;
}

function codeOf(error: unknown): string {
  return error instanceof Failure ? error.api.code : 'unexpected';
}
