import { z } from 'zod';
import { operation } from '#shared/api/operation';
import { searchHitSchema } from '#shared/domain/search/hit';

/** Longest query and most hits of one search. */
const longestQuery = 200;
const mostHits = 200;

/** What the api offers of searching. */
export const search = {
  find: operation(
    'Agreements in which every word of the query stands or begins, the best first; those in the bin are left out. A query without words finds nothing and has what is new read.',
    z.strictObject({ query: z.string().max(longestQuery, { error: 'too-long' }), limit: z.int().positive().max(mostHits) }),
    z.strictObject({
      hits: z.array(searchHitSchema),
      /** How many agreements there are in all. */
      total: z.int().nonnegative(),
      /** How many agreements are still to be looked through: a search a moment later may find more. */
      waiting: z.int().nonnegative(),
      /** How many attachments are still being read, which may also find more. */
      unread: z.int().nonnegative(),
      /** How many attachments no search finds by what they say: scans without a text layer, and files that cannot be read. */
      wordless: z.int().nonnegative(),
    }),
  ),
} as const;
