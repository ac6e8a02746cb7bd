import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import { changedPaths } from '#shared/domain/changed-paths';
import type { Unparsed } from '#shared/domain/unparsed';
import { createAutosave, type SaveState } from './autosave';
import { changed, redo, startDraft, undo, type Draft, type Snapshot, type StoredRecord } from './draft';

/** What a session saves; `overOthers` tells that the version it replaces came from another window. */
export type RecordChange<C> = { readonly revision: number; readonly content: C; readonly unparsed: Unparsed; readonly overOthers: boolean };

/** Where the record of a session is kept. */
export type RecordStore<C> = {
  readonly save: (change: RecordChange<C>) => Promise<Result<StoredRecord<C>, ApiError>>;
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
  /** The stored record as this session knew it last: what its own version was made from. */
  readonly base: () => Snapshot<C>;
  /** The record as it is stored now. */
  readonly stored: () => Promise<Result<StoredRecord<C>, ApiError>>;
  /**
   * Ends a conflict with the version the person has chosen, and saves it where it is not the stored one; undo leads over the stored
   * version back to the own one. A record stored since the one she saw is another conflict.
   */
  readonly settle: (seen: StoredRecord<C>, chosen: Snapshot<C>) => void;
};

export function createDraftSession<C>(record: StoredRecord<C>, store: RecordStore<C>): DraftSession<C> {
  const listeners = new Set<() => void>();
  const announce = () => listeners.forEach((listener) => listener());
  let draft = startDraft(record);
  let { revision } = record;
  let base: Snapshot<C> = draft.present;
  let overOthers = false;

  const autosave = createAutosave(async () => {
    const { present } = draft;
    const saved = await store.save({ revision, ...present, overOthers });
    if (!saved.ok) return saved.error;
    revision = saved.value.revision;
    base = present;
    overOthers = false;
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
  /** Goes on from what another window stored. */
  const follow = (stored: StoredRecord<C>) => {
    revision = stored.revision;
    base = { content: stored.content, unparsed: stored.unparsed };
    overOthers = true;
    draft = withStep(draft, base);
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
      follow(stored);
      announce();
    },
    base: () => base,
    stored: store.load,
    settle(seen, chosen) {
      follow(seen);
      draft = withStep(draft, chosen);
      if (isSame(draft.present, base)) {
        autosave.settled();
        return;
      }
      autosave.changed();
      void autosave.flush();
    },
  };
}

/** The draft with another state as one step of undo; a state that says the same is no step. */
function withStep<C>(draft: Draft<C>, next: Snapshot<C>): Draft<C> {
  const settled = { ...draft, typing: null, open: null };
  return isSame(draft.present, next) ? settled : { ...changed(settled, '', next, Date.now()), open: null };
}

const isSame = <C>(one: Snapshot<C>, other: Snapshot<C>): boolean => changedPaths(one, other).length === 0;
