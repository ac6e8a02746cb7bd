import { useEffect, useRef, useState, type RefObject } from 'react';
import { showField } from './show-field';

/** The way to a field of the form, which may have to be drawn first. */
export function useShownField(form: RefObject<HTMLElement | null>): (path: string) => void {
  const [wanted, want] = useState<{ readonly path: string } | null>(null);
  const reached = useRef<object | null>(null);
  // After every drawing: the field may come with another paper, or with a form that the pages had covered.
  useEffect(() => {
    if (wanted === null || reached.current === wanted || form.current === null) return;
    if (showField(form.current, wanted.path)) reached.current = wanted;
  });
  return (path) => want({ path });
}
