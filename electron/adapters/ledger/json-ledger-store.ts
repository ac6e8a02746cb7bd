import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { absent, markOf } from '#adapters/ledger/file-mark';
import { withFolderLock } from '#adapters/ledger/folder-lock';
import { isUnusable } from '#adapters/ledger/ledger-file';
import { ledgerOnDisk, type LedgerOnDisk } from '#adapters/ledger/ledger-on-disk';
import { storageFailure } from '#adapters/storage-failure';
import { oneAtATime } from '#adapters/ledger/turns';
import { Failure } from '#core/failure';
import { freshLedger, type Ledger } from '#core/ledger';
import type { LedgerStore } from '#core/ports';

export const ledgerFileName = 'ledger.json';

export type JsonLedgerStore = LedgerStore & {
  /** Begins with this ledger where there is none yet; answers whether there was none. */
  begin(ledger: Ledger): Promise<boolean>;
  /** As the folder's `setAside` in the ports. @param now part of the name the file is kept under */
  setAside(now: string): Promise<string>;
};

/**
 * The ledger as one JSON file in a folder. Nothing is read or written before the first call.
 * @param expected whether the file is known to have been there; then, and once it was seen, a missing one is
 * `storage-unreadable`: a drive that is not connected must not pass for an empty ledger
 */
export function openJsonLedgerStore(folder: string, expected = false): JsonLedgerStore {
  const disk = ledgerOnDisk(join(folder, ledgerFileName), folder, expected);
  const inTurn = oneAtATime();
  const alone = <T>(work: () => Promise<T>) => inTurn(() => answering(folder, () => withLock(folder, disk, work)));
  return {
    read: () => answering(folder, async () => (await disk.present()).ledger),
    change: (step) =>
      alone(async () => {
        const { ledger, mark } = await disk.present();
        const { next, value } = step(ledger);
        await disk.replace(next, mark);
        return value;
      }),
    begin: (ledger) =>
      alone(async () => {
        if ((await disk.mark()) !== absent) return false;
        await disk.replace(ledger, absent);
        return true;
      }),
    setAside: (now) => alone(() => setAside(disk, folder, now)),
  };
}

/** The folder is made where a ledger may begin; where one has to be, its absence is told. */
async function withLock<T>(folder: string, disk: LedgerOnDisk, work: () => Promise<T>): Promise<T> {
  if (!disk.isExpected()) await mkdir(folder, { recursive: true });
  return withFolderLock(folder, work);
}

async function setAside(disk: LedgerOnDisk, folder: string, now: string): Promise<string> {
  const mark = await disk.mark();
  const fault = await disk.present().then(() => new Failure({ code: 'storage-healthy' }), (error: unknown) => error);
  if (!isUnusable(fault)) throw fault;
  const kept = await freeName(folder, now);
  await disk.copyTo(kept);
  await disk.replace(freshLedger, mark);
  return kept;
}

/** A name for a ledger set aside that no other one is kept under: clocks stand still and go back. */
async function freeName(folder: string, now: string, order = 1): Promise<string> {
  const name = join(folder, `ledger.${now.replace(/[:.]/gu, '-')}${order === 1 ? '' : `-${order}`}.kept.json`);
  return (await markOf(name)) === absent ? name : freeName(folder, now, order + 1);
}

async function answering<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageFailure(error, folder);
  }
}
