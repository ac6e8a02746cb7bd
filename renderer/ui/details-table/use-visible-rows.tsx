import { useCallback, useEffect, useState, type RefObject, type UIEvent } from 'react';

/** Height of a row and of the head, in CSS pixels. */
export const rowHeight = 36;

/** Rows kept ready above and below the visible ones, so that scrolling shows no blank. */
const reserve = 10;
/** Assumed until the table is measured. */
const firstGuess = 1200;

/** Which rows of a long table have to be in the document now. */
export function useVisibleRows(viewport: RefObject<HTMLElement | null>, count: number) {
  const [height, setHeight] = useState(firstGuess);
  const [firstSeen, setFirstSeen] = useState(0);

  useEffect(() => {
    if (viewport.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.height > 0) setHeight(entry.contentRect.height);
    });
    observer.observe(viewport.current);
    return () => observer.disconnect();
  }, [viewport]);

  const onScroll = useCallback((event: UIEvent<HTMLElement>) => {
    // In steps of five rows: a table that renders at every pixel would not be smooth.
    setFirstSeen(Math.floor(event.currentTarget.scrollTop / rowHeight / 5) * 5);
  }, []);

  const page = Math.max(1, Math.floor(height / rowHeight) - 1);
  const from = Math.min(Math.max(0, firstSeen - reserve), Math.max(0, count - 1));
  const to = Math.min(count, firstSeen + page + 2 * reserve);
  return { from, to, page, onScroll };
}

/** Brings a row into view below the head that stays; does nothing when it is in view. */
export function scrollToRow(viewport: HTMLElement | null, index: number): void {
  if (viewport === null) return;
  const top = index * rowHeight;
  const room = viewport.clientHeight - 2 * rowHeight;
  if (top < viewport.scrollTop) viewport.scrollTop = top;
  else if (top > viewport.scrollTop + room) viewport.scrollTop = top - room;
}
