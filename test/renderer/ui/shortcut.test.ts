import { describe, expect, test } from 'vitest';
import { isPressed } from '#ui/use-shortcut';

const key = (name: string, modifiers: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({ key: name, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...modifiers });

describe('a shortcut', () => {
  test('is pressed with exactly its modifiers, whatever the case of the letter', () => {
    expect([isPressed(key('K', { ctrlKey: true }), 'Ctrl+K'), isPressed(key('k', { ctrlKey: true }), 'Ctrl+K'), isPressed(key('k'), 'Ctrl+K'), isPressed(key('k', { ctrlKey: true, shiftKey: true }), 'Ctrl+K')]).toEqual([true, true, false, false]);
  });

  test('is not taken for a character written with AltGr', () => {
    expect(isPressed(key('n', { ctrlKey: true, altKey: true }), 'Alt+N')).toBe(false);
  });
});
