import { useAgreements, useOffice } from '#data/machine/queries';
import type { Agreement } from '#shared/domain/agreement';
import { roleOf } from '#shared/domain/office';
import { otherHolders, type NumberSought } from '#shared/domain/series/holders';

/** Other agreements that have the number; none where there is no number. */
export function useOtherHolders(number: string | null, { agreement, side }: Pick<NumberSought, 'agreement' | 'side'>): readonly Agreement[] {
  const { data: agreements } = useAgreements();
  const { data: office } = useOffice();
  return number === null ? [] : otherHolders(number, { agreement, side, own: roleOf(office.content.partyId) }, agreements);
}
