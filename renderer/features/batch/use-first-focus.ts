import { useEffect, useRef } from 'react';

/** The command a person at the keyboard goes on with: what she pressed before is gone with its page. */
export function useFirstFocus() {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
}
