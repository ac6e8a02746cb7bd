import { useEffect, useEffectEvent } from 'react';

/**
 * Runs something for a key anywhere in the window, as `Ctrl+K`, `Alt+ArrowLeft`, `F1`. A control that used the key for
 * itself (`preventDefault`) comes first.
 */
export function useShortcut(keys: string, run: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isPressed(event, keys)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
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
