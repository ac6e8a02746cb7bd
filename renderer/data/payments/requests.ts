import { useQuery } from '@tanstack/react-query';
import { useBookkeepingChange } from './bookkeeping';
import { bytesOf } from '#data/files/base64';
import { valueOf } from '#data/machine/api-failure';
import { useClient } from '#data/machine/client';
import { useRememberAgreement } from '#data/machine/mutations';
import type { RequestOrder } from '#shared/api/requests';
import type { PaymentRequest, PaymentRequestId } from '#shared/domain/payments/payment-request';
import type { PlainDate } from '#shared/domain/plain-date';

export const useIssueRequests = () => useBookkeepingChange((client, order: RequestOrder) => client.requests.issue(order));
export const useUndoRequests = () => useBookkeepingChange((client, ids: readonly PaymentRequestId[]) => client.requests.undo({ ids: [...ids] }));

/** The pages of one letter of an order, by its place counted from 0, as it would be issued now; made anew each time it is looked at. */
export function useRequestPreview(order: RequestOrder, item: number) {
  const client = useClient();
  return useQuery({ queryKey: ['request-preview', order, item], queryFn: async () => bytesOf(valueOf(await client.requests.preview({ ...order, item })).pdf), gcTime: 0, staleTime: 0, retry: false });
}

/** Writes down the delivery of calls, one agreement after another; answers how many were written. @throws what the machine refused */
export function useDeliverRequests(): (delivered: readonly PaymentRequest[], on: PlainDate) => Promise<number> {
  const client = useClient();
  const remember = useRememberAgreement();
  return async (delivered, on) => {
    for (const { agreement, year } of delivered) remember(valueOf(await client.life.record({ id: agreement, fact: { kind: 'payment-requested', year, on, note: null } })));
    return delivered.length;
  };
}
