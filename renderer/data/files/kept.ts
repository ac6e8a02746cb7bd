import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';

/**
 * What a page keeps while the person is elsewhere: until the window is closed or another ledger is opened. Nothing of it is stored.
 * @param name of what is kept, the same on every page that shows it
 */
export function useKept<T>(name: readonly string[], initial: T): readonly [T, (step: (before: T) => T) => void] {
  const queries = useQueryClient();
  const queryKey = ['kept', ...name];
  const { data = initial } = useQuery<T>({ queryKey, queryFn: skipToken, gcTime: Infinity, structuralSharing: false });
  return [data, (step) => queries.setQueryData<T>(queryKey, (before) => step(before ?? initial))];
}
