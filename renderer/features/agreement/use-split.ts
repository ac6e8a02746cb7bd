import { useLayoutEffect, useState, type RefObject } from 'react';
import { useSavePreferences } from '#data/mutations';
import { usePreferences } from '#data/queries';

/** Least widths in CSS pixels: a page is readable from 480, and has a margin and a scroll bar beside it; the form is usable from 380. */
const leastPage = 512;
const leastForm = 380;
const sectionList = 184;

/** How the form and the pages share the room; remembered on this workstation. */
export function useSplit(root: RefObject<HTMLElement | null>) {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const [room, setRoom] = useState(0);
  const [dragged, setDragged] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  const most = Math.max(leastPage, room - sectionList - leastForm);
  const wanted = dragged ?? preferences.pageWidth ?? Math.round((room - sectionList) / 2);
  return {
    shown: preferences.pageShown,
    show: (pageShown: boolean) => save.mutate({ ...preferences, pageShown }),
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
