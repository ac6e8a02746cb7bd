import type { SaveState } from '#data/draft/autosave';
import { changed, redo, startDraft, undo, type Draft, type Snapshot } from '#data/draft/draft';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import { changedPaths } from '#shared/domain/changed-paths';
import type { Edit, EditRefusal } from '#shared/templates/edit/edit';
import type { Template } from '#shared/templates/template';

/** An edit of the template as it stands. */
export type TemplateChange = (template: Template) => Edit;

/** Where versions are kept. */
export type TemplateStore = {
  /** Keeps a new version made from another one; refused where a newer one than that is kept. */
  readonly save: (based: Template, draft: Template, note: string | null) => Promise<Result<Template, ApiError>>;
};

/** A template being edited: its undo, and what it was made from. A version is saved when the person says so. */
export type TemplateSession = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly draft: () => Draft<Template>;
  /** The version the draft was made from. */
  readonly base: () => Template;
  readonly state: () => SaveState;
  /** Changes the draft in one step of undo; `part` is where it shows. Answers why it cannot be changed so, or null. */
  readonly apply: (part: string, change: TemplateChange) => EditRefusal | null;
  /** The same for letters being typed: those that follow each other soon are one step. */
  readonly type: (part: string, change: TemplateChange) => void;
  /** Both answer with the part whose change was taken back or made again, or null where there was none. */
  readonly undo: () => string | null;
  readonly redo: () => string | null;
  /** Saves the draft as the next version; answers with what stands in its way, or null. */
  readonly save: (note: string | null) => Promise<ApiError | null>;
  /** Whether everything is saved; nothing is saved by itself. */
  readonly flush: () => Promise<boolean>;
  /** Goes on from another version. What was there before can be brought back by undo. */
  readonly take: (version: Template) => void;
  /**
   * Ends a conflict with the wording the person has chosen, as the successor of another version; undo leads over that version back to
   * the own wording.
   */
  readonly settle: (version: Template, chosen: Template['parts']) => void;
};

export function createTemplateSession(version: Template, store: TemplateStore): TemplateSession {
  const listeners = new Set<() => void>();
  let base = version;
  let draft = startDraft<Template>(asSnapshot(version));
  let saving = false;
  const announce = () => listeners.forEach((listener) => listener());
  const become = (next: Draft<Template>) => {
    if (next === draft) return;
    draft = next;
    announce();
  };
  const travel = (to: (draft: Draft<Template>) => Draft<Template>, part: string | undefined) => {
    become(to(draft));
    return part ?? null;
  };
  const isChanged = () => draft.present.content.parts !== base.parts;
  const state = remembered(
    () => [draft, base, saving],
    (): SaveState => (saving ? { kind: 'saving' } : isChanged() ? { kind: 'waiting' } : { kind: 'saved', at: null }),
  );

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draft: () => draft,
    base: () => base,
    state,
    apply(part, change) {
      const edited = change(draft.present.content);
      if (!edited.ok) return edited.error;
      become({ ...changed({ ...draft, open: null }, part, { content: edited.value, unparsed: {} }, Date.now()), open: null });
      return null;
    },
    type(part, change) {
      const edited = change(draft.present.content);
      if (edited.ok) become(changed(draft, part, { content: edited.value, unparsed: {} }, Date.now()));
    },
    undo: () => travel(undo, draft.past.at(-1)?.path),
    redo: () => travel(redo, draft.future[0]?.path),
    async save(note) {
      const { content } = draft.present;
      saving = true;
      announce();
      const saved = await store.save(base, content, note);
      saving = false;
      // What was written meanwhile is a change of what was saved.
      if (saved.ok) base = { ...saved.value, parts: content.parts };
      announce();
      return saved.ok ? null : saved.error;
    },
    flush: async () => !isChanged(),
    take(next) {
      draft = withStep(draft, next);
      base = next;
      announce();
    },
    settle(next, chosen) {
      // What is changed is told by the parts being others than those of the version.
      draft = withStep(withStep(draft, next), changedPaths(next.parts, chosen).length === 0 ? next : { ...next, parts: chosen });
      base = next;
      announce();
    },
  };
}

/** The draft with another wording as one step of undo; one that says the same is no step. */
function withStep(draft: Draft<Template>, next: Template): Draft<Template> {
  const { present } = draft;
  const isSame = changedPaths(present.content.parts, next.parts).length === 0;
  return isSame ? { ...draft, present: asSnapshot(next), open: null } : { ...changed({ ...draft, open: null }, '', asSnapshot(next), Date.now()), open: null };
}

function asSnapshot(content: Template): Snapshot<Template> {
  return { content, unparsed: {} };
}

/** An answer that stays the same while what it depends on does. */
function remembered<T>(depends: () => readonly unknown[], answer: () => T): () => T {
  let known: { readonly on: readonly unknown[]; readonly value: T } | null = null;
  return () => {
    const on = depends();
    if (known === null || known.on.some((each, index) => each !== on[index])) known = { on, value: answer() };
    return known.value;
  };
}
