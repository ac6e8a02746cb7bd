import { useMemo } from 'react';
import { useBookkeeping } from './bookkeeping';
import { useAccounts } from './contribution-states';
import { useAgreements, useHost, useParties } from '#data/machine/queries';
import { followedOrders, type FollowedOrder } from '#shared/domain/payment-orders/confirmations';
import { payablesOf, type Payable } from '#shared/domain/payment-orders/payable';
import { plainDateSchema } from '#shared/domain/plain-date';

/** What the office has to pay today; the same object until something changes. */
export function usePayables(): readonly Payable[] {
  const accounts = useAccounts();
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  const { data: bookkeeping } = useBookkeeping();
  const { data: host } = useHost();
  return useMemo(() => payablesOf(accounts, { agreements, parties, bookkeeping, today: plainDateSchema.parse(host.today) }), [accounts, agreements, parties, bookkeeping, host]);
}

/** Issued orders with what confirms them, the newest first. */
export function useFollowedOrders(): readonly FollowedOrder[] {
  const { data: bookkeeping } = useBookkeeping();
  const { data: host } = useHost();
  return useMemo(() => followedOrders(bookkeeping.orders, bookkeeping.payments, plainDateSchema.parse(host.today)).toReversed(), [bookkeeping, host]);
}
