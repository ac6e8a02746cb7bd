import { undoesItself, useShortcut } from '#ui/use-shortcut';

type Steps = {
  /** Both answer with the path of the field whose change was taken back or made again, or null. */
  readonly undo: () => string | null;
  readonly redo: () => string | null;
};

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) over a whole form; the field concerned comes into view. */
export function useUndoKeys({ undo, redo }: Steps): void {
  useShortcut('Ctrl+Z', () => showField(undo()), undoesItself);
  useShortcut('Ctrl+Y', () => showField(redo()), undoesItself);
  useShortcut('Ctrl+Shift+Z', () => showField(redo()), undoesItself);
}

function showField(path: string | null): void {
  if (path === null || path === '') return;
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  field?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'nearest' });
}
