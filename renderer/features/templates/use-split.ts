import type { RefObject } from 'react';
import { useSavePreferences } from '#data/mutations';
import { usePreferences } from '#data/queries';
import { useSplit as useSharedRoom } from '#ui/split/use-split';

/** Width of the outline in CSS pixels. */
const outline = 240;

/** How the wording and the pages share the room; remembered on this workstation together with that of the agreements. */
export function useSplit(root: RefObject<HTMLElement | null>) {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const split = useSharedRoom(root, { aside: outline, shown: preferences.pageShown, width: preferences.pageWidth, remember: (pageWidth) => save.mutate({ ...preferences, pageWidth }) });
  const columns = split.rest ? [...(split.aside ? [`${String(outline)}px`] : []), 'minmax(0, 1fr)', ...(split.pages ? ['auto', `${String(split.width)}px`] : [])].join(' ') : 'minmax(0, 1fr)';
  return { ...split, columns, show: (pageShown: boolean) => (split.narrow ? split.cover(pageShown) : save.mutate({ ...preferences, pageShown })) };
}
