import { useCallback, useRef, type RefObject } from 'react';
import { focusField } from './focus-field';
import { sectionOf } from './sections';

type Cover = { readonly formShown: boolean; readonly uncover: () => void; readonly showAllWording: () => void };

/** The form, and the way in it to the field of a datum or to a clause, wherever it hides. */
export function useGoTo({ formShown, uncover, showAllWording }: Cover): { readonly form: RefObject<HTMLDivElement | null>; readonly goTo: (field: string) => void } {
  const form = useRef<HTMLDivElement>(null);
  const goTo = useCallback(
    (field: string) => {
      const go = () => form.current !== null && focusField(form.current, field);
      const filtered = sectionOf(field) === 'wording';
      if (formShown && !filtered) {
        go();
        return;
      }
      // What the pages cover or a filter hides cannot take the focus before it is shown.
      if (filtered) showAllWording();
      if (!formShown) uncover();
      requestAnimationFrame(go);
    },
    [formShown, uncover, showAllWording],
  );
  return { form, goTo };
}
