import { useSyncExternalStore } from 'react';
import type { PapersContent } from '#shared/domain/papers';
import type { DraftSession } from '#data/draft/session';
import { UndoButtons } from '#ui/undo-buttons';
import { undoesItself, useShortcut } from '#ui/use-shortcut';

export type Travel = { readonly undo: () => void; readonly redo: () => void };

/** Undo and redo over all papers, by buttons and keys; what was changed comes into sight. */
export function usePaperHistory(session: DraftSession<PapersContent>, writable: boolean, show: (path: string) => void): Travel {
  const travel = (way: () => string | null) => () => {
    const path = writable ? way() : null;
    if (path !== null && path !== '') show(path);
  };
  const history = { undo: travel(session.undo), redo: travel(session.redo) };
  useShortcut('Ctrl+Z', history.undo, undoesItself);
  useShortcut('Ctrl+Y', history.redo, undoesItself);
  useShortcut('Ctrl+Shift+Z', history.redo, undoesItself);
  return history;
}

export function HistoryButtons({ session, undo, redo }: Travel & { readonly session: DraftSession<PapersContent> }) {
  const draft = useSyncExternalStore(session.subscribe, session.draft);
  return <UndoButtons past={draft.past} future={draft.future} undo={undo} redo={redo} />;
}
