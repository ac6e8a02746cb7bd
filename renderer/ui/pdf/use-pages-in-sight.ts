import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Size } from './open-pdf';

/** Space between pages, and on either side of them, in CSS pixels. */
export const pageGap = 16;
const sideGap = 8;

export type Sight = { /** CSS pixels per point, so that a page fits the width */ readonly scale: number; readonly first: number; readonly last: number };

/** Fits the pages into the width of the scrolled element and says which of them are in sight. */
export function usePagesInSight(frame: RefObject<HTMLElement | null>, sizes: readonly Size[]): Sight {
  const [sight, setSight] = useState<Sight>({ scale: 0, first: 0, last: -1 });
  const known = useRef(sight);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => {
      const before = known.current;
      const now = sightOf(element, sizes);
      if (now.scale === before.scale && now.first === before.first && now.last === before.last) return;
      known.current = now;
      setSight(now);
      keepPlace(element, before.scale, now.scale);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame, sizes]);
  return sight;
}

function sightOf(element: HTMLElement, sizes: readonly Size[]): Sight {
  const widest = Math.max(1, ...sizes.map(({ width }) => width));
  const scale = Math.max(0.1, (element.clientWidth - 2 * sideGap) / widest);
  const tops = sizes.map((_, index) => pageTop(sizes, index, scale));
  const inSight = tops.flatMap((top, index) => (top < element.scrollTop + element.clientHeight && top + (sizes[index]?.height ?? 0) * scale > element.scrollTop ? [index] : []));
  return { scale, first: inSight[0] ?? 0, last: inSight.at(-1) ?? 0 };
}

/** Where a page begins, in CSS pixels from the top of what is scrolled. */
export function pageTop(sizes: readonly Size[], index: number, scale: number): number {
  return sizes.slice(0, index).reduce((top, { height }) => top + height * scale + pageGap, pageGap);
}

// Wider pages are taller too: the line that was at the top stays there.
function keepPlace(element: HTMLElement, before: number, now: number): void {
  if (before === 0 || before === now) return;
  const top = (element.scrollTop * now) / before;
  requestAnimationFrame(() => element.scrollTo({ top }));
}
