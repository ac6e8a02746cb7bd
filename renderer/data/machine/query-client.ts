import { QueryClient } from '@tanstack/react-query';
import { apiErrorOf } from './api-failure';
import type { ApiError } from '#shared/api/errors';

/** The window's memory of what the machine told it. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    // The machine is on this computer: being offline does not matter, and asking again at once changes nothing.
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: true, gcTime: Infinity },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/**
 * Hears of every change that failed, unless its caller tells of it (`meta: { told: true }`), and of refreshing that failed
 * behind data already on the screen; a first load that fails is told in its place on the screen.
 * @returns stops hearing
 */
export function watchFailures(queries: QueryClient, report: (error: ApiError) => void): () => void {
  const endMutations = queries.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error' || event.mutation.meta?.['told'] === true) return;
    report(apiErrorOf(event.action.error));
  });
  const endQueries = queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error' || event.query.state.data === undefined) return;
    report(apiErrorOf(event.action.error));
  });
  return () => {
    endMutations();
    endQueries();
  };
}
