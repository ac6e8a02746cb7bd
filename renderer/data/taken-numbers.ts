import { useMemo } from 'react';
import { useOffice } from '#data/machine/queries';
import { useSurroundings } from '#data/machine/surroundings';
import { roleOf } from '#shared/domain/office';
import { ownNumbers } from '#shared/domain/series/own-numbers';
import type { TakenNumbers } from '#shared/domain/series/taken-orders';

/** Our own numbers that are given. */
export function useTakenNumbers(): TakenNumbers {
  const { agreements } = useSurroundings();
  const { data: office } = useOffice();
  const side = roleOf(office.content.partyId);
  return useMemo(() => ownNumbers(agreements, side), [agreements, side]);
}
