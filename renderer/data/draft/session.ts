import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Unparsed } from '#shared/domain/unparsed';
import { createAutosave, type SaveState } from './autosave';
import { changed, redo, startDraft, undo, type Draft, type StoredRecord } from './draft';

/** Where the record of a session is kept. */
export type RecordStore<C> = {
  readonly save: (change: { readonly revision: number; readonly content: C; readonly unparsed: Unparsed }) => Promise<Result<StoredRecord<C>, ApiError>>;
  readonly load: () => Promise<Result<StoredRecord<C>, ApiError>>;
};

/** One record being edited: its draft, its undo, and its saving. Lives longer than the page that shows it. */
export type DraftSession<C> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly draft: () => Draft<C>;
  readonly state: () => SaveState;
  /** Changes the draft; what changes its content is saved by itself. `at` is now, in milliseconds. */
  readonly apply: (step: (draft: Draft<C>, at: number) => Draft<C>) => void;
  /** Both answer with the path of the change that was taken back or made again, or null where there was none. */
  readonly undo: () => string | null;
  readonly redo: () => string | null;
  readonly flush: () => Promise<boolean>;
  /** Takes a newer stored record into a session that has nothing unsaved. */
  readonly adopt: (record: StoredRecord<C>) => void;
  /** Answers to a conflict: the stored record becomes the draft (and can be undone), or the draft replaces it. */
  readonly takeStored: () => Promise<void>;
  /** @param seen revision the person chose against: one stored since then is another conflict; without it whatever is stored is replaced */
  readonly keepMine: (seen?: number) => Promise<void>;
};

export function createDraftSession<C>(record: StoredRecord<C>, store: RecordStore<C>): DraftSession<C> {
  const listeners = new Set<() => void>();
  const announce = () => listeners.forEach((listener) => listener());
  let draft = startDraft(record);
  let revision = record.revision;

  const autosave = createAutosave(async () => {
    const saved = await store.save({ revision, ...draft.present });
    if (!saved.ok) return saved.error;
    revision = saved.value.revision;
    return null;
  }, announce);

  const become = (next: Draft<C>) => {
    if (next === draft) return;
    const before = draft.present;
    draft = next;
    if (next.present !== before) autosave.changed();
    announce();
  };
  const travel = (to: (draft: Draft<C>) => Draft<C>, path: string | undefined) => {
    become(to(draft));
    return path ?? null;
  };
  const replace = (stored: StoredRecord<C>) => {
    revision = stored.revision;
    draft = { ...changed({ ...draft, typing: null, open: null }, '', merged(draft, stored), Date.now()), open: null };
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draft: () => draft,
    state: autosave.state,
    apply: (step) => become(step(draft, Date.now())),
    undo: () => travel(undo, draft.past.at(-1)?.path),
    redo: () => travel(redo, draft.future[0]?.path),
    flush: autosave.flush,
    adopt(stored) {
      if (stored.revision <= revision || autosave.state().kind !== 'saved') return;
      replace(stored);
      announce();
    },
    async takeStored() {
      const stored = await store.load();
      if (!stored.ok) return;
      replace(stored.value);
      autosave.settled();
    },
    async keepMine(seen) {
      const replaced = seen ?? (await revisionIn(store));
      if (replaced === null) return;
      revision = replaced;
      await autosave.flush();
    },
  };
}

async function revisionIn<C>({ load }: RecordStore<C>): Promise<number | null> {
  const stored = await load();
  return stored.ok ? stored.value.revision : null;
}

/** The stored state, or the present one itself where the two say the same, so that no empty step of undo arises. */
function merged<C>({ present }: Draft<C>, { content, unparsed }: StoredRecord<C>) {
  return JSON.stringify([present.content, present.unparsed]) === JSON.stringify([content, unparsed]) ? present : { content, unparsed };
}
