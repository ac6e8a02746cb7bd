import { useShortcut } from '#ui/use-shortcut';

type Keys = { readonly save: () => void; readonly undo: () => void; readonly redo: () => void };

/** The keys of the editor; the search above undoes its own typing. */
export function useEditorKeys({ save, undo, redo }: Keys): void {
  useShortcut('Ctrl+S', save);
  useShortcut('Ctrl+Z', undo, isField);
  useShortcut('Ctrl+Y', redo, isField);
  useShortcut('Ctrl+Shift+Z', redo, isField);
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('input, textarea');
