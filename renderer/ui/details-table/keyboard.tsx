import type { KeyboardEvent } from 'react';
import type { Extent } from './selection';

/** What a key asks of a table. */
export type KeyAction =
  | { readonly kind: 'go'; readonly to: number; readonly extent: Extent }
  | { readonly kind: 'toggle' | 'all' | 'open' | 'remove' | 'type' }
  | null;

/** Reads a key pressed on a row, as Explorer's details do. @param page how many rows fit into the view */
export function keyAction(event: KeyboardEvent, at: number, count: number, page: number): KeyAction {
  if (event.altKey || event.metaKey) return null;
  const target = targetOf(event.key, at, count, page);
  if (target !== null) return { kind: 'go', to: Math.min(Math.max(target, 0), count - 1), extent: extentOf(event) };
  if (event.ctrlKey && event.key.toLowerCase() === 'a') return { kind: 'all' };
  return plainAction(event);
}

function extentOf({ shiftKey, ctrlKey }: KeyboardEvent): Extent {
  if (shiftKey) return 'range';
  return ctrlKey ? 'move' : 'only';
}

function plainAction({ key, ctrlKey }: KeyboardEvent): KeyAction {
  switch (key) {
    case ' ':
      return { kind: 'toggle' };
    case 'Enter':
      return { kind: 'open' };
    case 'Delete':
      return { kind: 'remove' };
    default:
      return key.length === 1 && !ctrlKey ? { kind: 'type' } : null;
  }
}

function targetOf(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
