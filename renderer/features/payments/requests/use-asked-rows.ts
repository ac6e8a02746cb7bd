import { useMemo } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAccounts } from '#data/payments/contribution-states';
import { useHost, useParties } from '#data/machine/queries';
import { plainDateSchema } from '#shared/domain/plain-date';
import { askedRows, type AskedRow } from './asked-rows';

/** Contributions a letter can be issued about today. */
export function useAskedRows(): readonly AskedRow[] {
  const accounts = useAccounts();
  const { data: parties } = useParties();
  const { data: host } = useHost();
  const { data: { requests } } = useBookkeeping();
  return useMemo(() => askedRows({ accounts, requests, parties, day: plainDateSchema.parse(host.today) }), [accounts, requests, parties, host.today]);
}
