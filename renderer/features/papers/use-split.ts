import type { RefObject } from 'react';
import { useSavePreferences } from '#data/mutations';
import { usePreferences } from '#data/queries';
import { useSplit as useSharedRoom } from '#ui/split/use-split';

export type Split = ReturnType<typeof useSplit>;

/**
 * How a list, a form and the pages share the room; remembered on this workstation.
 * @param aside width of the list at the left of all in CSS pixels
 */
export function useSplit(root: RefObject<HTMLElement | null>, aside: number) {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const split = useSharedRoom(root, { aside, shown: preferences.pageShown, width: preferences.pageWidth, remember: (pageWidth) => save.mutate({ ...preferences, pageWidth }) });
  return { ...split, show: (pageShown: boolean) => (split.narrow ? split.cover(pageShown) : save.mutate({ ...preferences, pageShown })) };
}

/** The tracks of the page, from the left. @param aside as above; null where nothing stands there */
export function columnsOf({ rest, aside: roomAside, pages, width }: Split, aside: number | null): string {
  if (!rest) return 'minmax(0, 1fr)';
  return [...(aside !== null && roomAside ? [`${aside}px`] : []), 'minmax(0, 1fr)', ...(pages ? ['auto', `${width}px`] : [])].join(' ');
}
