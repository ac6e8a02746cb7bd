import { useEffect, useEffectEvent, type RefObject } from 'react';

export type EditorKeys = { readonly save: () => void; readonly print: () => void; readonly undo: () => void; readonly redo: () => void };

/**
 * The keys of the editor. They hold wherever the focus is, save in a text field outside the editor (the search), whose
 * own undo is what the person means there.
 */
export function useEditorKeys(root: RefObject<HTMLElement | null>, keys: EditorKeys): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const run = event.defaultPrevented || isElsewhere(root.current, event.target) ? undefined : keyOf(event, keys);
    if (run === undefined) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function keyOf(event: KeyboardEvent, { save, print, undo, redo }: EditorKeys): (() => void) | undefined {
  // AltGr writes characters and counts as Ctrl+Alt.
  if (!event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  if (event.shiftKey) return key === 'z' ? redo : undefined;
  return new Map([['s', save], ['p', print], ['z', undo], ['y', redo]]).get(key);
}

function isElsewhere(root: HTMLElement | null, target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea') && root?.contains(target) !== true;
}
