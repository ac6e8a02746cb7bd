import { useMemo } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAgreements, useOffice, useParties } from '#data/machine/queries';
import { ownAccounts } from '#shared/domain/payments/own-accounts';
import { ownAccountOf } from '#shared/domain/payments/payment';
import { isSameAccount, type NamedAccount } from '#shared/domain/statements/named-account';

/** Whether the office has more than one account, or had when some payment moved. */
export function useSeveralAccounts(): boolean {
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  const { data: office } = useOffice();
  const { payments } = useBookkeeping().data;
  return useMemo(() => {
    const moved = payments.flatMap((payment) => ownAccountOf(payment) ?? []);
    const [first, ...others]: readonly NamedAccount[] = [...ownAccounts(office.content, parties, agreements), ...moved];
    return first !== undefined && others.some((other) => !isSameAccount(other, first));
  }, [agreements, parties, office, payments]);
}
