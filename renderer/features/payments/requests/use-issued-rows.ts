import { useMemo } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAgreements, useParties } from '#data/machine/queries';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import { caseTitle } from '#text/names';
import type { IssuedRow } from './issued-columns';

/** Every letter that was issued, with whom it went to and when it was delivered. */
export function useIssuedRows(): readonly IssuedRow[] {
  const { data: { requests } } = useBookkeeping();
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  return useMemo(
    () =>
      requests.map((request, place) => {
        const agreement = agreements.find(({ id }) => id === request.agreement);
        const delivered = factsOfKind(standingFacts(agreement?.facts ?? []), 'payment-requested').find(({ year }) => year === request.year);
        return { request, place, region: agreement === undefined ? '' : caseTitle(agreement.content, parties), deliveredOn: request.kind === 'call-for-payment' ? (delivered?.on ?? null) : null };
      }),
    [requests, agreements, parties],
  );
}
