import { useSavePreferences } from '#data/machine/mutations';
import { usePreferences } from '#data/machine/queries';

/** Whether pages are wanted beside what is written, and how wide they are; remembered on this workstation, for every page of the window alike. */
export type PageRoom = {
  readonly shown: boolean;
  /** In CSS pixels; null while none was chosen. */
  readonly width: number | null;
  readonly show: (shown: boolean) => void;
  readonly remember: (width: number) => void;
};

export function usePageRoom(): PageRoom {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  return {
    shown: preferences.pageShown,
    width: preferences.pageWidth,
    show: (pageShown) => save.mutate({ ...preferences, pageShown }),
    remember: (pageWidth) => save.mutate({ ...preferences, pageWidth }),
  };
}
