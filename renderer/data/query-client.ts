import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { apiErrorOf } from '#data/api-failure';
import type { ApiError } from '#shared/api/errors';

/**
 * The window's memory of what the machine told it.
 * @param report hears of every failed change whose caller does not tell of it (`meta: { told: true }`), and of refreshing
 * that failed behind data already on the screen; a first load that fails is told in its place on the screen.
 */
export function createQueryClient(report: (error: ApiError) => void): QueryClient {
  return new QueryClient({
    // The machine is on this computer: being offline does not matter, and asking again at once changes nothing.
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: true, gcTime: Infinity },
      mutations: { networkMode: 'always', retry: false },
    },
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.state.data !== undefined) report(apiErrorOf(error));
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (mutation.meta?.['told'] !== true) report(apiErrorOf(error));
      },
    }),
  });
}
