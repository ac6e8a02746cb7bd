import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** A lock older than this many milliseconds belongs to a host that died; a living one renews it every half of it. */
const stale = 10_000;

/** Tries for about six seconds, for another host holds the lock only while it writes. */
const retries = { retries: 40, minTimeout: 10, maxTimeout: 200, factor: 1.4 };

/** Runs work while this host alone may write the folder. Rejects with `ELOCKED` when another host does not let go. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const release = await lock(folder, { stale, retries, lockfilePath: join(folder, 'ledger.lock'), realpath: false, onCompromised: letGo });
  try {
    return await work();
  } finally {
    // A lock that was taken over meanwhile is not ours to release; what was written stands.
    await release().catch(letGo);
  }
}

function letGo(): void {
  // A machine that slept longer than the lock lives finds it taken over; the next change takes a new one.
}
