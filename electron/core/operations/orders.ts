import { changeBookkeeping } from '#core/payments/change-bookkeeping';
import { issueOrder, orderFile, withWithdrawnOrder } from '#core/payments/orders';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** Payment orders of the region that pays. */
export function orderOperations(ports: Ports): AppHandlers['orders'] {
  const { ledger, clock, userName, base64 } = ports;
  return {
    issue: (asked) => issueOrder(ports, asked),
    read: async ({ id, format }) => {
      const { fileName, bytes } = await orderFile(ports, id, format);
      return { fileName, content: base64.encode(bytes) };
    },
    withdraw: ({ id, reason }) => changeBookkeeping(ledger, (present) => withWithdrawnOrder(present, id, reason, { by: userName(), at: clock.now() })),
  };
}
