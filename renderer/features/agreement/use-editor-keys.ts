import type { RefObject } from 'react';
import { useShortcut } from '#ui/use-shortcut';

export type EditorKeys = { readonly save: () => void; readonly print: () => void; readonly undo: () => void; readonly redo: () => void };

/**
 * The keys of the editor. They hold wherever the focus is, save in a text field outside the editor (the search), whose
 * own undo is what the person means there.
 */
export function useEditorKeys(root: RefObject<HTMLElement | null>, { save, print, undo, redo }: EditorKeys): void {
  const elsewhere = (target: EventTarget | null) => isElsewhere(root.current, target);
  useShortcut('Ctrl+S', save, elsewhere);
  useShortcut('Ctrl+P', print, elsewhere);
  useShortcut('Ctrl+Z', undo, elsewhere);
  useShortcut('Ctrl+Y', redo, elsewhere);
  useShortcut('Ctrl+Shift+Z', redo, elsewhere);
}

function isElsewhere(root: HTMLElement | null, target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea') && root?.contains(target) !== true;
}
