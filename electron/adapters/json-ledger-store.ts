import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import { copyDurably, readIfThere, writeDurably } from '#adapters/durable-file';
import { absent, markOf } from '#adapters/file-mark';
import { withFolderLock } from '#adapters/folder-lock';
import { deepFreeze } from '#adapters/freeze';
import { corrupt, isUnusable, ledgerFileOf, ledgerFrom } from '#adapters/ledger-file';
import { storageFailure } from '#adapters/storage-failure';
import { oneAtATime } from '#adapters/turns';
import { Failure } from '#core/failure';
import { freshLedger, type Ledger } from '#core/ledger';
import type { LedgerStore } from '#core/ports';

export const ledgerFileName = 'ledger.json';

export type JsonLedgerStore = LedgerStore & {
  /** Begins with this ledger where there is none yet; answers whether there was none. */
  begin(ledger: Ledger): Promise<boolean>;
  /** See {@link LedgerFolder.setAside}. @param now part of the name the damaged file is kept under */
  setAside(now: string): Promise<string>;
};

/** What was read last, and how the file looked then: several hosts may write one folder in turn. */
type Seen = { readonly ledger: Ledger; readonly mark: string };

/**
 * The ledger as one JSON file in a folder. Nothing is read or written before the first call.
 * @param expected whether the file is known to have been there; then, and once it was seen, a missing one is
 * `storage-unreadable`: a drive that is not connected must not pass for an empty ledger
 */
export function openJsonLedgerStore(folder: string, expected = false): JsonLedgerStore {
  const path = join(folder, ledgerFileName);
  const inTurn = oneAtATime();
  let seen: Seen | undefined;

  const isExpected = () => expected || (seen !== undefined && seen.mark !== absent);

  const alone = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(() =>
      answering(folder, async () => {
        if (!isExpected()) await mkdir(folder, { recursive: true });
        return withFolderLock(folder, work);
      }),
    );

  const present = async (): Promise<Seen> => {
    const mark = await markOf(path);
    if (seen?.mark === mark) return seen;
    if (mark === absent && isExpected()) throw new Failure({ code: 'storage-unreadable', folder });
    seen = { ledger: deepFreeze(ledgerFrom(await contentOf(path), path)), mark };
    return seen;
  };

  const replace = async (next: Ledger, mark: string): Promise<void> => {
    // A host that slept longer than its lock lives writes over nothing that another one wrote meanwhile.
    const unchanged = async () => {
      if ((await markOf(path)) !== mark) throw new Failure({ code: 'storage-busy', folder });
    };
    await new Low<unknown>(durableAdapter(path, unchanged), ledgerFileOf(next)).write();
    // Only now: memory never runs ahead of the disk.
    seen = { ledger: deepFreeze(next), mark: await markOf(path) };
  };

  return {
    read: () => answering(folder, async () => (await present()).ledger),
    change: (step) =>
      alone(async () => {
        const { ledger, mark } = await present();
        const { next, value } = step(ledger);
        await replace(next, mark);
        return value;
      }),
    begin: (ledger) =>
      alone(async () => {
        if ((await markOf(path)) !== absent) return false;
        await replace(ledger, absent);
        return true;
      }),
    setAside: (now) =>
      alone(async () => {
        const mark = await markOf(path);
        const fault = await present().then(() => new Failure({ code: 'storage-healthy' }), (error: unknown) => error);
        if (!isUnusable(fault)) throw fault;
        const kept = await freeName(folder, now);
        await copyDurably(path, kept);
        await replace(freshLedger, mark);
        return kept;
      }),
  };
}

/** A name for a ledger set aside that no other one is kept under: clocks stand still and go back. */
async function freeName(folder: string, now: string, order = 1): Promise<string> {
  const name = join(folder, `ledger.${now.replace(/[:.]/gu, '-')}${order === 1 ? '' : `-${order}`}.kept.json`);
  return (await markOf(name)) === absent ? name : freeName(folder, now, order + 1);
}

async function contentOf(path: string): Promise<unknown> {
  const database = new Low<unknown>(durableAdapter(path), ledgerFileOf(freshLedger));
  await database.read();
  return database.data;
}

/**
 * lowdb's own file adapter neither flushes nor uses a unique temporary name, and lowdb takes `null`, `0` and `false` for no file.
 * @param check rejects when the file must not be replaced after all
 */
function durableAdapter(path: string, check?: () => Promise<void>): Adapter<unknown> {
  return {
    read: async () => {
      const text = await readIfThere(path);
      return text === undefined ? null : parsed(text, path);
    },
    write: (data) => writeDurably(path, JSON.stringify(data), check),
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

async function answering<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageFailure(error, folder);
  }
}
