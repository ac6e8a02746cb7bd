import { useAgreements, useParties } from '#data/machine/queries';
import type { AgreementId } from '#shared/domain/agreement';
import { caseTitle } from '#text/names';

/** How an agreement is called among the figures: by its region. */
export function useRegionName(): (id: AgreementId) => string {
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  return (id) => {
    const agreement = agreements.find((each) => each.id === id);
    return agreement === undefined ? '' : caseTitle(agreement.content, parties);
  };
}
