import { useMemo } from 'react';
import { useAgreements, useParties } from '#data/machine/queries';
import type { AgreementId } from '#shared/domain/agreement';
import type { Allocation } from '#shared/domain/payments/payment';
import type { Proposal } from '#shared/domain/payments/matching/match';
import { matchReasonText } from '#text/payments/match-reasons';
import { caseTitle } from '#text/names';
import { allocatedYears } from '#text/payments/statements';

/** Names and reasons of proposals in the words of the window. */
export function useProposalWords() {
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  return useMemo(() => {
    const names = new Map(agreements.map(({ id, content }) => [id, caseTitle(content, parties)]));
    const nameOf = (agreement: AgreementId): string => names.get(agreement) ?? '';
    const allocationsTitle = (agreement: AgreementId, allocations: readonly Allocation[]) => `${nameOf(agreement)}, ${allocatedYears(allocations)}`;
    return {
      nameOf,
      titleOf: ({ agreement, allocations }: Proposal) => allocationsTitle(agreement, allocations),
      reasonsOf: ({ reasons }: Pick<Proposal, 'reasons'>) => reasons.map((reason) => matchReasonText(reason, { nameOf })).join(' · '),
    };
  }, [agreements, parties]);
}
