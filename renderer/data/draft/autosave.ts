import type { ApiError } from '#shared/api/errors';

/** Where the last change of a draft is. Times are milliseconds since 1970; null where nothing was saved yet. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  /** In the window only; saved when the person says so. */
  | { readonly kind: 'waiting' }
  /** In the window only; tried again by itself where that can help. */
  | { readonly kind: 'failed'; readonly error: ApiError }
  /** The stored record was changed elsewhere; waits for a decision. */
  | { readonly kind: 'conflict' };

export type Autosave = {
  readonly state: () => SaveState;
  /** There is something new to save. */
  readonly changed: () => void;
  /** Saves now; answers whether everything is saved. */
  readonly flush: () => Promise<boolean>;
  /** What is in the window is what is stored. */
  readonly settled: () => void;
};

/** Milliseconds between the last keystroke and the save. */
const saveDelay = 150;
/** Pauses before a failed save is tried again, in milliseconds; the last one repeats. */
const retryPauses = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/** Failures that pass by themselves: a folder on the network comes back, a disk gets room. */
const passing: ReadonlySet<ApiError['code']> = new Set(['storage-not-writable', 'storage-full', 'storage-busy', 'storage-unreadable', 'storage-not-a-folder', 'unreachable', 'unexpected']);

/**
 * Saves the latest state some time after each change, one save at a time. A save that fails loses nothing: the state
 * stays unsaved and is tried again after a growing pause, and at the next change.
 * @param save stores the state of the moment it is called; answers with the error, or null
 */
export function createAutosave(save: () => Promise<ApiError | null>, announce: () => void): Autosave {
  let version = 0;
  let savedVersion = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let state: SaveState = { kind: 'saved', at: null };

  const become = (next: SaveState) => {
    state = next;
    announce();
  };
  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, delay);
  };
  const run = () => (running ??= saveAll().finally(() => (running = undefined)));

  async function saveAll(): Promise<boolean> {
    // A running timer means newer changes that have their own moment.
    while (version !== savedVersion && timer === undefined) {
      const attempt = version;
      become({ kind: 'saving' });
      const error = await outcomeOf(save);
      if (error !== null) return failed(error);
      failures = 0;
      savedVersion = Math.max(savedVersion, attempt);
      if (savedVersion === version) become({ kind: 'saved', at: Date.now() });
    }
    return version === savedVersion;
  }

  function failed(error: ApiError): false {
    if (error.code === 'changed-meanwhile') become({ kind: 'conflict' });
    else become({ kind: 'failed', error });
    if (passing.has(error.code) && timer === undefined) schedule(retryPauses[Math.min(failures, retryPauses.length - 1)] ?? 0);
    failures += 1;
    return false;
  }

  return {
    state: () => state,
    changed() {
      version += 1;
      if (state.kind === 'conflict') return;
      if (state.kind === 'saved') become({ kind: 'saving' });
      schedule(saveDelay);
    },
    async flush() {
      clearTimeout(timer);
      timer = undefined;
      // A save that was under way may have been of an older state.
      return (await run()) || (state.kind === 'saving' && run());
    },
    settled() {
      clearTimeout(timer);
      timer = undefined;
      savedVersion = version;
      become({ kind: 'saved', at: Date.now() });
    },
  };
}

// What keeps the typed text has to outlive any failure of the way to the machine, even one that throws.
async function outcomeOf(save: () => Promise<ApiError | null>): Promise<ApiError | null> {
  try {
    return await save();
  } catch {
    return { code: 'unreachable' };
  }
}
