import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Bounds } from '#shell/window-bounds';

/** What the desktop remembers between two starts; nothing in it belongs to the ledger. */
export type DesktopMemory = {
  readonly bounds: Bounds | null;
  readonly maximized: boolean;
  /** The folder a document was saved to last. */
  readonly saveFolder: string | null;
};

export type DesktopMemoryFile = {
  recall(): DesktopMemory;
  remember(change: Partial<DesktopMemory>): void;
};

/** Keeps the memory in a file. What cannot be read counts as nothing, what cannot be written is given up: neither is worth stopping a clerk. */
export function openDesktopMemory(path: string): DesktopMemoryFile {
  let present = read(path);
  return {
    recall: () => present,
    remember: (change) => {
      present = { ...present, ...change };
      write(path, present);
    },
  };
}

function read(path: string): DesktopMemory {
  const stored = parsed(path);
  return {
    bounds: boundsOf(stored['bounds']),
    maximized: stored['maximized'] === true,
    saveFolder: typeof stored['saveFolder'] === 'string' ? stored['saveFolder'] : null,
  };
}

function parsed(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function boundsOf(value: unknown): Bounds | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height }: Partial<Record<keyof Bounds, unknown>> = value;
  return isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height) ? { x, y, width, height } : null;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function write(path: string, memory: DesktopMemory): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Written while the window closes, so synchronously; by renaming, so that a half-written file is never read.
    writeFileSync(`${path}.tmp`, JSON.stringify(memory));
    renameSync(`${path}.tmp`, path);
  } catch {
    // The next start opens the window in the middle.
  }
}
