import { useEffect, useEffectEvent, useState } from 'react';
import { openPdf, type OpenPdf } from './open-pdf';

/**
 * The open document of the latest bytes; the one before stays open until the next is, so that the screen never empties.
 * @param broken hears that the latest bytes are no document that can be opened; where nobody does, it is a bug
 */
export function useOpenPdf(bytes: Uint8Array | null, broken: (() => void) | undefined): OpenPdf | null {
  const [open, setOpen] = useState<OpenPdf | null>(null);
  const tell = useEffectEvent((error: unknown) => {
    if (broken === undefined) throw error;
    broken();
  });
  useEffect(() => {
    if (bytes === null) return;
    let wanted = true;
    const load = async () => {
      const next = await openPdf(bytes);
      if (!wanted) {
        next.close();
        return;
      }
      setOpen(next);
    };
    load().catch((error: unknown) => wanted && tell(error));
    return () => {
      wanted = false;
    };
  }, [bytes]);
  // Closed only after its pages have been given up: effects of the pages end before this one.
  useEffect(() => () => open?.close(), [open]);
  return open;
}
