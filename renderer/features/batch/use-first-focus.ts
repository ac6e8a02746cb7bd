import { useEffect, useRef } from 'react';

/** Gives the focus to the first command of a bar: what a person at the keyboard pressed before is gone with its page. */
export function useFirstFocus() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);
  return bar;
}
