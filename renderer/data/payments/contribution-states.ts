import { useMemo } from 'react';
import { useBookkeeping } from './bookkeeping';
import { useAgreements, useHost, useOffice } from '#data/machine/queries';
import { roleOf } from '#shared/domain/office';
import { accountsOn, type Account } from '#shared/domain/payments/accounts';
import { plainDateSchema } from '#shared/domain/plain-date';

/** How the contributions of all agreements stand today; the same object until something changes. */
export function useAccounts(): readonly Account[] {
  const { data: agreements } = useAgreements();
  const { data: office } = useOffice();
  const { data: host } = useHost();
  const { data: bookkeeping } = useBookkeeping();
  return useMemo(() => accountsOn(agreements, bookkeeping, roleOf(office.content.partyId), plainDateSchema.parse(host.today)), [agreements, bookkeeping, office, host]);
}
