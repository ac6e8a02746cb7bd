import fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { errorCodeOf } from '#adapters/storage-failure';

/** A lock older than this many milliseconds belongs to a host that died; a living one renews it every half of it. */
const stale = 10_000;

/** How often, and how many milliseconds apart, a lock held by another host is tried: longer than a dead one lives. */
const attempts = 240;
const interval = 50;

type Release = () => Promise<void>;

/**
 * Runs work while this host alone may write the folder. Rejects with `ELOCKED` when another host does not let go within
 * twelve seconds, with `ENOENT` when there is no such folder. A host that stands still longer than its lock lives loses
 * it; whoever writes looks once more whether the file is still the one that was read.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const release = await acquire(folder, attempts);
  try {
    return await work();
  } finally {
    // A lock that was taken over meanwhile is not ours to release; what was written stands.
    await release().catch(letGo);
  }
}

async function acquire(folder: string, attemptsLeft: number): Promise<Release> {
  try {
    return await lock(folder, { stale, lockfilePath: join(folder, 'ledger.lock'), realpath: false, fs, onCompromised: letGo });
  } catch (error) {
    if (errorCodeOf(error) !== 'ELOCKED' || attemptsLeft <= 1) throw error;
    await pause(interval);
    return acquire(folder, attemptsLeft - 1);
  }
}

function letGo(): void {
  // A machine that slept longer than the lock lives finds it taken over; the next change takes a new one.
}
