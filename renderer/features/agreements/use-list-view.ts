import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AgreementFilter } from '#shared/domain/preferences';
import { addressOf, filterAt } from './filter-address';

/** What the list is narrowed to. It is put into the address, so that coming back from an agreement finds the same list. */
export function useListView() {
  const [params, setParams] = useSearchParams();
  // The address follows in its own time, which is too late for a field that is being typed into.
  const [filter, setFilter] = useState(() => filterAt(params));
  const show = (next: AgreementFilter) => {
    setFilter(next);
    setParams(addressOf(next), { replace: true });
  };
  return { filter, show };
}
