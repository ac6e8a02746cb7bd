import { roleOf } from '#shared/domain/office';
import type { Agreement } from '#shared/domain/agreement';
import { otherHolders, type NumberSought } from '#shared/domain/series/holders';
import { useAgreements, useOffice } from './queries';

/** Other agreements that have the number; none where there is no number. */
export function useOtherHolders(number: string | null, { agreement, side }: Pick<NumberSought, 'agreement' | 'side'>): readonly Agreement[] {
  const { data: agreements } = useAgreements();
  const { data: office } = useOffice();
  return number === null ? [] : otherHolders(number, { agreement, side, own: roleOf(office.content.partyId) }, agreements);
}
