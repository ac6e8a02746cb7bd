import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#data/client';
import { livesAmong } from '#data/lives';
import { agreementsQuery, hostQuery, officeQuery, partiesQuery, searchQuery } from '#data/queries';
import { plainDateSchema } from '#shared/domain/plain-date';
import { findEverywhere, most, type Find, type Known } from './find-everywhere';

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

const unanswered = { hits: [], total: 0, waiting: 0, unread: 0, wordless: 0 };
const nothing: Finds = { finds: [], more: 0, waiting: 0, unread: 0, wordless: 0, settled: false };

/**
 * What the machine finds of agreements, and the window itself of all else. The frame stands also where nothing can be read, so it waits for nothing.
 * @param typed null while nobody searches; an empty text has the machine prepare for what comes
 */
export function useFinds(typed: string | null): Finds {
  const known = useKnown();
  const query = typed?.trim() ?? '';
  const { data: answer, isPlaceholderData } = useQuery({ ...searchQuery(useClient(), query, most), enabled: typed !== null, placeholderData: keepPreviousData });
  return useMemo(() => {
    if (known === null || query === '') return nothing;
    const { hits, total, ...left } = answer ?? unanswered;
    return { finds: findEverywhere(query, hits, known), more: total - hits.length, ...left, settled: answer !== undefined && !isPlaceholderData && left.waiting === 0 };
  }, [known, query, answer, isPlaceholderData]);
}

function useKnown(): Known | null {
  const client = useClient();
  const agreements = useQuery(agreementsQuery(client)).data;
  const parties = useQuery(partiesQuery(client)).data;
  const office = useQuery(officeQuery(client)).data;
  const host = useQuery(hostQuery(client)).data;
  return useMemo(() => {
    if (agreements === undefined || parties === undefined || office === undefined || host === undefined) return null;
    return { agreements, parties, lives: livesAmong(agreements, office.content, plainDateSchema.parse(host.today)) };
  }, [agreements, parties, office, host]);
}
