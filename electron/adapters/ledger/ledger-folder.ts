import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { copyFiles, openFileStore } from '#adapters/file-store';
import type { FolderMemory } from '#adapters/ledger/folder-memory';
import { ledgerFileName, openJsonLedgerStore, type JsonLedgerStore } from '#adapters/ledger/json-ledger-store';
import { errorCodeOf, storageFailure } from '#adapters/storage-failure';
import { oneAtATime } from '#adapters/ledger/turns';
import { Failure } from '#core/failure';
import { freshLedger, type Ledger } from '#core/ledger';
import type { Clock, FileStore, FolderOutcome, LedgerFolder } from '#core/ports';

/**
 * The ledger of a folder that can be exchanged for another while the application runs.
 * @param expected see {@link openJsonLedgerStore}
 */
export function openLedgerFolder(initial: string, clock: Clock, memory: Pick<FolderMemory, 'remember'>, expected = false): LedgerFolder {
  let folder = resolve(initial);
  let store = openJsonLedgerStore(folder, expected);
  // A change asked for while the folder is being exchanged waits for the new one, or it would be left behind.
  const inTurn = oneAtATime();

  return {
    read: () => store.read(),
    change: (step) => inTurn(() => store.change(step)),
    files: inTurnWith(openFileStore(() => folder), inTurn),
    location: () => folder,
    use: (chosen) =>
      inTurn(async () => {
        const target = await existingFolder(chosen);
        if (target === folder) return { folder, outcome: 'unchanged' };
        const next = openJsonLedgerStore(target);
        const outcome = await fill(folder, target, store, next);
        await memory.remember(target);
        folder = target;
        store = next;
        return { folder, outcome };
      }),
    setAside: () => inTurn(() => store.setAside(clock.now())),
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

/** Opens the ledger of the new folder; where there is none, it begins with a copy of the present one, or empty when that cannot be read. */
async function fill(folder: string, target: string, present: JsonLedgerStore, next: JsonLedgerStore): Promise<FolderOutcome> {
  if (!(await isThere(join(target, ledgerFileName)))) {
    const ledger = await readable(present);
    // First the files, so that the ledger never names one that is not there.
    if (ledger !== undefined) await copied(folder, target);
    if (await next.begin(ledger ?? freshLedger)) return ledger === undefined ? 'started' : 'copied';
  }
  await next.read();
  return 'opened';
}

async function copied(folder: string, target: string): Promise<void> {
  await copyFiles(folder, target).catch((error: unknown) => {
    throw storageFailure(error, target);
  });
}

/** A file kept while the folder is being exchanged goes to the new one, like the change that will name it. */
function inTurnWith(files: FileStore, inTurn: ReturnType<typeof oneAtATime>): FileStore {
  return { ...files, keep: (content, type) => inTurn(() => files.keep(content, type)) };
}

async function readable(store: JsonLedgerStore): Promise<Ledger | undefined> {
  try {
    return await store.read();
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCodeOf(error) !== 'ENOENT',
  );
}
