import { Dialog, type DialogProps } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';

type Props = { readonly onClose: () => void; readonly children: DialogProps['children'] };

/** A dialog that is open as long as it is there, and leaves the window as it found it. */
export function Modal({ onClose, children }: Props): ReactNode {
  useWindowAsBefore();
  return (
    <Dialog open onOpenChange={onClose}>
      {children}
    </Dialog>
  );
}

/** Gives the focus back to what had it, unless something else has taken it, and the window back to screen readers. */
function useWindowAsBefore(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only what is gone has let go of the focus.
      setTimeout(() => {
        if (document.querySelector('[aria-modal="true"]') === null) unhide();
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
}

/** Fluent hides all but the dialog, and forgets to show it again where nothing but the dialog watched the focus. */
function unhide(): void {
  for (const part of document.querySelectorAll('body > div[aria-hidden="true"]')) part.removeAttribute('aria-hidden');
}
