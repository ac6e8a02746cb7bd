import { useEffect, useRef, useState } from 'react';
import { openPdf, type OpenPdf } from './open-pdf';

/** The open document of the latest bytes; the one before stays open until the next is, so that the screen never empties. */
export function useOpenPdf(bytes: Uint8Array | null): OpenPdf | null {
  const [open, setOpen] = useState<OpenPdf | null>(null);
  const held = useRef<OpenPdf | null>(null);
  useEffect(() => {
    if (bytes === null) return;
    let wanted = true;
    const load = async () => {
      const next = await openPdf(bytes);
      if (!wanted) {
        next.close();
        return;
      }
      held.current?.close();
      held.current = next;
      setOpen(next);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [bytes]);
  useEffect(() => () => held.current?.close(), []);
  return open;
}
