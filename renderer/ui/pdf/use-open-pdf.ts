import { useEffect, useState } from 'react';
import { openPdf, type OpenPdf } from './open-pdf';

/** The open document of the latest bytes; the one before stays open until the next is, so that the screen never empties. */
export function useOpenPdf(bytes: Uint8Array | null): OpenPdf | null {
  const [open, setOpen] = useState<OpenPdf | null>(null);
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
    void load();
    return () => {
      wanted = false;
    };
  }, [bytes]);
  // Closed only after its pages have been given up: effects of the pages end before this one.
  useEffect(() => () => open?.close(), [open]);
  return open;
}
