import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#data/machine/client';
import { livesAmong } from '#data/lives';
import { bookkeepingQuery } from '#data/payments/bookkeeping';
import { agreementsQuery, hostQuery, officeQuery, partiesQuery, searchQuery } from '#data/machine/queries';
import type { SearchHit } from '#shared/domain/search/hit';
import { plainDateSchema } from '#shared/domain/plain-date';
import { findEverywhere, hitFind, listOfAll, most, type Find, type Known } from './find-everywhere';

/** What answers a search so far, how many agreements are not shown, how many agreements and attachments are still being looked through, and how many attachments never are. */
export type Finds = {
  readonly finds: readonly Find[];
  readonly more: number;
  readonly waiting: number;
  readonly unread: number;
  readonly wordless: number;
  /** Whether these are all there are. */
  readonly settled: boolean;
};

const unanswered: { readonly hits: readonly SearchHit[]; readonly total: number; readonly waiting: number; readonly unread: number; readonly wordless: number } = { hits: [], total: 0, waiting: 0, unread: 0, wordless: 0 };
const nothing: Finds = { finds: [], more: 0, waiting: 0, unread: 0, wordless: 0, settled: false };

/** How many hits the list of all of them has. */
const mostListed = 200;

/**
 * What the machine finds of agreements, and the window itself of all else; after them the way to all hits. The frame stands also where nothing can be
 * read, so it waits for nothing.
 * @param typed null while nobody searches; an empty text has the machine prepare for what comes
 */
export function useFinds(typed: string | null): Finds {
  const { known, query, answer, left } = useAnswer(typed, most);
  return useMemo(() => {
    if (known === null || query === '') return nothing;
    const { hits, total } = answer;
    return { finds: [...findEverywhere(query, hits, known), ...(total > 1 ? [listOfAll(query, total)] : [])], more: 0, ...left };
  }, [known, query, answer, left]);
}

/** All agreements the machine finds. */
export function useAllFinds(typed: string): Finds {
  const { known, query, answer, left } = useAnswer(typed, mostListed);
  return useMemo(() => {
    if (known === null || query === '') return nothing;
    return { finds: answer.hits.flatMap((hit) => hitFind(hit, known)), more: answer.total - answer.hits.length, ...left };
  }, [known, query, answer, left]);
}

function useAnswer(typed: string | null, limit: number) {
  const known = useKnown();
  const query = typed?.trim() ?? '';
  const { data, isPlaceholderData } = useQuery({ ...searchQuery(useClient(), query, limit), enabled: typed !== null, placeholderData: keepPreviousData });
  const answer = data ?? unanswered;
  const { waiting, unread, wordless } = answer;
  const settled = data !== undefined && !isPlaceholderData && waiting === 0;
  const left = useMemo(() => ({ waiting, unread, wordless, settled }), [waiting, unread, wordless, settled]);
  return { known, query, answer, left };
}

function useKnown(): Known | null {
  const client = useClient();
  const agreements = useQuery(agreementsQuery(client)).data;
  const parties = useQuery(partiesQuery(client)).data;
  const office = useQuery(officeQuery(client)).data;
  const host = useQuery(hostQuery(client)).data;
  const bookkeeping = useQuery(bookkeepingQuery(client)).data;
  return useMemo(() => {
    if (agreements === undefined || parties === undefined || office === undefined || host === undefined || bookkeeping === undefined) return null;
    return { agreements, parties, lives: livesAmong(agreements, office.content, plainDateSchema.parse(host.today), bookkeeping) };
  }, [agreements, parties, office, host, bookkeeping]);
}
