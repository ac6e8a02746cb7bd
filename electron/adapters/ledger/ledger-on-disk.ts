import { Low, type Adapter } from 'lowdb';
import { copyDurably, readIfThere, writeDurably } from '#adapters/durable-file';
import { absent, markOf } from '#adapters/ledger/file-mark';
import { deepFreeze } from '#adapters/ledger/freeze';
import { corrupt, ledgerFileOf, ledgerFrom } from '#adapters/ledger/ledger-file';
import { Failure } from '#core/failure';
import { freshLedger, type Ledger } from '#core/ledger';

/** What was read last, and how the file looked then: several hosts may write one folder in turn. */
export type Seen = { readonly ledger: Ledger; readonly mark: string };

/** The ledger file as this host sees it. Locks nothing: whoever writes holds the lock of the folder. */
export type LedgerOnDisk = {
  /** Whether there has to be a file, for there was one. */
  isExpected(): boolean;
  /** The ledger as it stands in the file now; a fresh one where none is and none is expected. */
  present(): Promise<Seen>;
  /** Writes the ledger in the place of the file that had this mark. @throws Failure `storage-busy` when it has another one by now */
  replace(next: Ledger, mark: string): Promise<void>;
  mark(): Promise<string>;
  copyTo(path: string): Promise<void>;
};

/** @param expected whether the file is known to have been there before */
export function ledgerOnDisk(path: string, folder: string, expected: boolean): LedgerOnDisk {
  let seen: Seen | undefined;
  const isExpected = () => expected || (seen !== undefined && seen.mark !== absent);
  return {
    isExpected,
    present: async () => {
      const mark = await markOf(path);
      if (seen?.mark === mark) return seen;
      if (mark === absent && isExpected()) throw new Failure({ code: 'storage-unreadable', folder });
      seen = { ledger: deepFreeze(ledgerFrom(await contentOf(path), path)), mark };
      return seen;
    },
    replace: async (next, mark) => {
      // A host that slept longer than its lock lives writes over nothing that another one wrote meanwhile.
      const unchanged = async () => {
        if ((await markOf(path)) !== mark) throw new Failure({ code: 'storage-busy', folder });
      };
      await new Low<unknown>(durableAdapter(path, unchanged), ledgerFileOf(next)).write();
      // Only now: memory never runs ahead of the disk.
      seen = { ledger: deepFreeze(next), mark: await markOf(path) };
    },
    mark: () => markOf(path),
    copyTo: (other) => copyDurably(path, other),
  };
}

/** Each reading has a database object of its own: two at once on one object would take each other's data for the file's. */
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
