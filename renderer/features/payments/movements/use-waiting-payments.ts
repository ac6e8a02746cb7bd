import { useMemo } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAccounts } from '#data/payments/contribution-states';
import { useAgreements, useOffice, useParties } from '#data/machine/queries';
import { roleOf } from '#shared/domain/office';
import { closedYearFrom } from '#shared/domain/payments/closed-year';
import { candidatesOf } from '#shared/domain/payments/matching/candidate';
import { matchWaiting, type WaitingPayment } from '#shared/domain/payments/matching/match-waiting';
import { unallocated, type Payment } from '#shared/domain/payments/payment';
import { partsOf } from '#shared/domain/plain-date';

/** How many payments wait for somebody to say what they belong to; those of closed years do not. */
export function useWaitingCount(): number {
  const isWaiting = useIsWaiting();
  const { payments } = useBookkeeping().data;
  return useMemo(() => payments.filter(isWaiting).length, [payments, isWaiting]);
}

/** Payments that wait, with what they may belong to as contributions stand now. */
export function useWaitingPayments(): readonly WaitingPayment[] {
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  const { data: office } = useOffice();
  const { data: bookkeeping } = useBookkeeping();
  const accounts = useAccounts();
  const isWaiting = useIsWaiting();
  return useMemo(() => {
    const role = roleOf(office.content.partyId);
    const candidates = candidatesOf({ agreements, parties, states: accounts.flatMap(({ states }) => states), requests: bookkeeping.requests, role });
    const payments = bookkeeping.payments.filter((payment) => unallocated(payment) === 0 || isWaiting(payment));
    return matchWaiting(payments, { candidates, learnt: bookkeeping.learnt, role });
  }, [agreements, parties, office, bookkeeping, accounts, isWaiting]);
}

function useIsWaiting(): (payment: Payment) => boolean {
  const { closed } = useBookkeeping().data;
  return useMemo(() => (payment: Payment) => unallocated(payment) !== 0 && closedYearFrom(closed, partsOf(payment.bookedOn).year) === null, [closed]);
}
