import type { Ports } from '#core/ports';
import { createAgreementSearch } from '#core/search/agreement-search';
import type { AppHandlers } from '#shared/api/api';

/** Search over everything that is known of agreements. */
export function searchOperations(ports: Ports): AppHandlers['search'] {
  const find = createAgreementSearch(ports);
  return {
    find: async ({ query, limit }) => {
      const { hits, ...counted } = await find(query, limit);
      return { ...counted, hits: [...hits] };
    },
  };
}
