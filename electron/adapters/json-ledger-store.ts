import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import { readIfThere, writeDurably } from '#adapters/durable-file';
import { withFolderLock } from '#adapters/folder-lock';
import { deepFreeze } from '#adapters/freeze';
import { corrupt, ledgerFileOf, ledgerFrom } from '#adapters/ledger-file';
import { errorCodeOf, storageFailure } from '#adapters/storage-failure';
import { freshLedger, type Ledger } from '#core/ledger';
import type { LedgerStore, Step } from '#core/ports';

export const ledgerFileName = 'ledger.json';

/** What was read last, and how the file looked then: several hosts may write one folder in turn. */
type Seen = { readonly ledger: Ledger; readonly mark: string };

/** The ledger as one JSON file in a folder. Nothing is read or written before the first call. */
export function openJsonLedgerStore(folder: string): LedgerStore {
  const path = join(folder, ledgerFileName);
  const fresh = ledgerFileOf(freshLedger);
  const database = new Low<unknown>(durableAdapter(path), fresh);
  let seen: Seen | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  const present = async (): Promise<Ledger> => {
    const mark = await markOf(path);
    if (seen?.mark === mark) return seen.ledger;
    database.data = fresh;
    await database.read();
    seen = { ledger: deepFreeze(ledgerFrom(database.data, path)), mark };
    return seen.ledger;
  };

  const apply = async <T>(step: Step<T>): Promise<T> => {
    const { next, value } = step(await present());
    database.data = ledgerFileOf(next);
    await database.write();
    // Only now: memory never runs ahead of the disk.
    seen = { ledger: deepFreeze(next), mark: await markOf(path) };
    return value;
  };

  return {
    read: () => answering(folder, present),
    change(step) {
      const turn = tail.then(() => answering(folder, () => withFolderLock(folder, () => apply(step))));
      tail = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** lowdb's own file adapter neither flushes nor uses a unique temporary name, and lowdb takes `null`, `0` and `false` for no file. */
function durableAdapter(path: string): Adapter<unknown> {
  return {
    read: async () => {
      const text = await readIfThere(path);
      return text === undefined ? null : parsed(text, path);
    },
    write: (data) => writeDurably(path, JSON.stringify(data)),
  };
}

function parsed(text: string, path: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return data;
  } catch (error) {
    throw corrupt(path, error);
  }
  throw corrupt(path, new Error('the file holds no object'));
}

/** Changes whenever the file does: every write makes a new file. */
async function markOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return 'none';
    throw error;
  }
}

async function answering<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageFailure(error, folder);
  }
}
