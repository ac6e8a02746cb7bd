import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before this was shown, unless something else has taken it when this goes. */
export function useFocusGivenBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only what is gone has let go of the focus.
      setTimeout(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
}
