import { apiErrorOf } from '#data/machine/api-failure';
import { useUndoRequests } from '#data/payments/requests';
import type { PaymentRequest } from '#shared/domain/payments/payment-request';
import { requestsText } from '#text/payments/requests';
import { useNotify } from '#ui/notices';
import { useTellFailure } from '#ui/use-tell-failure';

/** Takes letters back and tells of it, or why it was refused. */
export function useTakeBack(): (letters: readonly PaymentRequest[]) => void {
  const undo = useUndoRequests();
  const notify = useNotify();
  const tell = useTellFailure();
  return (letters) => undo.mutate(letters.map(({ id }) => id), { onSuccess: () => notify({ title: requestsText.takenBack(letters.length) }), onError: (caught) => tell(apiErrorOf(caught)) });
}
