import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { useSavePreferences } from '#data/mutations';
import { usePreferences } from '#data/queries';

/** Least widths in CSS pixels: a page is readable from 480, and has a margin and a scroll bar beside it; the form is usable from 380. */
const leastPage = 512;
const leastForm = 380;
const sectionList = 184;
const handle = 7;

/**
 * How the form and the pages share the room; remembered on this workstation. Where both do not fit (a narrow window, text
 * enlarged twice), one of them takes it all: the form first, the pages when they are asked for.
 */
export function useSplit(root: RefObject<HTMLElement | null>) {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const [room, setRoom] = useState(0);
  const [dragged, setDragged] = useState<number | null>(null);
  const [covering, cover] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  const narrow = room > 0 && room < sectionList + leastForm + handle + leastPage;
  const uncover = useCallback(() => cover(false), []);
  const most = Math.max(leastPage, room - sectionList - leastForm);
  const wanted = dragged ?? preferences.pageWidth ?? Math.round((room - sectionList) / 2);
  return {
    pages: narrow ? covering : preferences.pageShown,
    form: !narrow || !covering,
    sections: room === 0 || room >= sectionList + leastForm,
    /** Gives the form its room back where the pages have taken it. */
    uncover,
    show: (pageShown: boolean) => (narrow ? cover(pageShown) : save.mutate({ ...preferences, pageShown })),
    width: Math.min(most, Math.max(leastPage, wanted)),
    least: leastPage,
    most,
    change: setDragged,
    done: (pageWidth: number) => {
      setDragged(null);
      if (pageWidth !== preferences.pageWidth) save.mutate({ ...preferences, pageWidth });
    },
  };
}
