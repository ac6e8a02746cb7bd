import { useEffect, useEffectEvent } from 'react';

/**
 * Runs something for a key anywhere in the window, as `Ctrl+K`, `Alt+ArrowLeft`, `F1`. A control that used the key for
 * itself (`preventDefault`) comes first.
 * @param leaves whether the key is left to what has the focus
 */
export function useShortcut(keys: string, run: () => void, leaves: (target: EventTarget | null) => boolean = never): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isPressed(event, keys) || isInDialog(event.target) || leaves(event.target)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const never = () => false;

/** While a dialog is open, nothing behind it is meant. */
const isInDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[aria-modal="true"]') !== null;

/** Whether the target is a text that undoes its own typing: in a search, not in a field of a form. */
export const undoesItself = (target: EventTarget | null): boolean => isTextControl(target) && target.closest('[data-field]') === null;

/** Whether the target is something one types into or chooses from, which has its own use of many keys. */
export function isTextControl(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}

/** Exactly these keys and no other modifier: AltGr writes characters and counts as Ctrl+Alt. */
export function isPressed(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>, keys: string): boolean {
  const wanted = keys.split('+');
  const key = wanted.at(-1) ?? '';
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    event.ctrlKey === wanted.includes('Ctrl') &&
    event.altKey === wanted.includes('Alt') &&
    event.shiftKey === wanted.includes('Shift') &&
    !event.metaKey
  );
}
