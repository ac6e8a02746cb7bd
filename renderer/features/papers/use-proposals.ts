import type { SideName } from '#shared/documents/case';
import { formatDate } from '#shared/domain/plain-date';
import { useHost } from '#data/machine/queries';
import { proposalText } from '#text/agreement/papers';
import { useSide } from './editing';
import type { Proposal } from './proposed-field';

export type SideProposals = Readonly<Record<'representative' | 'representativeTitle' | 'coordinator' | 'seat', Proposal>>;

/** What is known of a party and often stands in its papers. */
export function useSideProposals(side: SideName): SideProposals {
  const { details } = useSide(side);
  return {
    representative: { from: proposalText.representative, value: details.representativeName },
    representativeTitle: { from: proposalText.representativeTitle, value: details.representativeTitle },
    coordinator: { from: proposalText.coordinator, value: details.coordinatorName },
    seat: { from: proposalText.seat, value: details.city },
  };
}

/** The day of the office. */
export function useToday(): Proposal {
  return { from: proposalText.today, value: formatDate(useHost().data.today) };
}
