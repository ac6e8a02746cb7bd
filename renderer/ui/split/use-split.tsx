import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Least widths in CSS pixels: a page is readable from 480, and has a margin and a scroll bar beside it; what stands before it is usable from 380. */
const leastPage = 512;
const leastRest = 380;
const handle = 7;

type Wishes = {
  /** Width of what stands at the left of all and never shrinks, in CSS pixels. */
  readonly aside: number;
  /** Whether pages are wanted beside the rest. */
  readonly shown: boolean;
  /** The width of the pages that was chosen before; null when none was. */
  readonly width: number | null;
  /** Hears of the width the person let go at. */
  readonly remember: (width: number) => void;
  /** Hears whether pages are wanted where both fit. */
  readonly show: (shown: boolean) => void;
};

/**
 * How pages share the room with what belongs to them. Where both do not fit (a narrow window, text enlarged twice), one of
 * them takes it all: the rest first, the pages when they are asked for.
 */
export function useSplit(root: RefObject<HTMLElement | null>, { aside, shown, width, remember, show }: Wishes) {
  const room = useRoom(root);
  const [dragged, setDragged] = useState<number | null>(null);
  const [covering, cover] = useState(false);
  const narrow = room > 0 && room < aside + leastRest + handle + leastPage;
  const uncover = useCallback(() => cover(false), []);
  const most = Math.max(leastPage, room - aside - leastRest);
  const wanted = dragged ?? width ?? Math.round((room - aside) / 2);
  const pages = narrow ? covering : shown;
  const rest = !narrow || !covering;
  const isAside = aside > 0 && (room === 0 || room >= aside + leastRest);
  const pageWidth = Math.min(most, Math.max(leastPage, wanted));
  return {
    narrow,
    pages,
    rest,
    /** Whether there is room for what stands at the left of all. */
    aside: isAside,
    /** The tracks of the grid all of it stands in, from the left. */
    columns: columnsOf({ rest, pages, isAside, aside, width: pageWidth }),
    /** Shows the pages, or hides them. */
    show: narrow ? cover : show,
    /** Lets the pages take the room of the rest where both do not fit. */
    cover,
    /** Gives the rest its room back where the pages have taken it. */
    uncover,
    width: pageWidth,
    least: leastPage,
    most,
    change: setDragged,
    done: (chosen: number) => {
      setDragged(null);
      if (chosen !== width) remember(chosen);
    },
  };
}

type Columns = { readonly rest: boolean; readonly pages: boolean; readonly isAside: boolean; readonly aside: number; readonly width: number };

/** A column for what stands at the left, for the rest, for the handle and for the pages. */
function columnsOf({ rest, pages, isAside, aside, width }: Columns): string {
  const flexible = 'minmax(0, 1fr)';
  if (!rest) return flexible;
  return [...(isAside ? [`${aside}px`] : []), flexible, ...(pages ? ['auto', `${width}px`] : [])].join(' ');
}

/** Width of an element in CSS pixels; zero until it is measured. */
function useRoom(root: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return room;
}
