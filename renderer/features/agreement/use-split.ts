import type { RefObject } from 'react';
import { useSavePreferences } from '#data/mutations';
import { usePreferences } from '#data/queries';
import { useSplit as useSharedRoom } from '#ui/split/use-split';

/** Width of the list of sections in CSS pixels. */
const sectionList = 184;

/** How the form and the pages share the room; remembered on this workstation. */
export function useSplit(root: RefObject<HTMLElement | null>) {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const split = useSharedRoom(root, { aside: sectionList, shown: preferences.pageShown, width: preferences.pageWidth, remember: (pageWidth) => save.mutate({ ...preferences, pageWidth }) });
  return { ...split, show: (pageShown: boolean) => (split.narrow ? split.cover(pageShown) : save.mutate({ ...preferences, pageShown })) };
}
