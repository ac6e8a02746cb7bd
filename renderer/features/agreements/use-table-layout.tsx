import { useSavePreferences } from '#data/machine/mutations';
import { usePreferences } from '#data/machine/queries';
import type { Sorting, Widths } from '#ui/details-table/column';

/** Sorting and widths of columns, as this workstation remembers them. */
export function useTableLayout() {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const { sortBy, direction, widths } = preferences.agreementTable;
  const remember = (change: Partial<typeof preferences.agreementTable>) => save.mutate({ ...preferences, agreementTable: { ...preferences.agreementTable, ...change } });
  const sorting: Sorting = { by: sortBy, direction };
  return {
    sorting,
    onSort: (next: Sorting) => remember({ sortBy: next.by, direction: next.direction }),
    widths,
    onResize: (next: Widths) => remember({ widths: next }),
  };
}
