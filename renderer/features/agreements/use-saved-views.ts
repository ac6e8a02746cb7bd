import { useSavePreferences } from '#data/machine/mutations';
import { usePreferences } from '#data/machine/queries';
import type { AgreementFilter, SavedView } from '#shared/domain/preferences';

/** Why a view cannot have a name; null where it can. */
export type NameFault = 'nameNeeded' | 'nameTaken' | null;

/** The views this workstation remembers, and what can be done with them. */
export function useSavedViews() {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const { agreementViews: views, agreementTable } = preferences;
  const keep = (next: readonly SavedView[]) => save.mutate({ ...preferences, agreementViews: next });
  const faultOf = (name: string, self?: SavedView): NameFault => {
    if (name.trim() === '') return 'nameNeeded';
    return views.some((view) => view !== self && sameName(view.name, name)) ? 'nameTaken' : null;
  };
  return {
    views,
    faultOf,
    add: (name: string, filter: AgreementFilter) => keep([...views, { name: name.trim(), filter, sortBy: agreementTable.sortBy, direction: agreementTable.direction }]),
    rename: (view: SavedView, name: string) => keep(views.map((other) => (other === view ? { ...view, name: name.trim() } : other))),
    remove: (view: SavedView) => keep(views.filter((other) => other !== view)),
    /** Puts all of them back as they were. */
    putBack: keep,
    /** Sorts the list as the view does. */
    sortBy: ({ sortBy, direction }: SavedView) => save.mutate({ ...preferences, agreementTable: { ...agreementTable, sortBy, direction } }),
  };
}

export type SavedViews = ReturnType<typeof useSavedViews>;

const sameName = (one: string, other: string): boolean => one.toLocaleLowerCase('cs') === other.trim().toLocaleLowerCase('cs');
