import type { OrderFileFormat } from '#shared/api/orders';
import type { IssuedOrderId } from '#shared/domain/payments/issued-order';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { useKeepFile } from '#data/files/keep-file';
import { ordersText } from '#text/payments/orders';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';

/** Takes a file of an issued order out, where the person chooses or among the downloads. */
export function useOrderFile(id: IssuedOrderId) {
  const { orders } = useClient();
  const notify = useNotify();
  const tell = useTellFailure();
  // Not as a text: a browser would show it instead of saving it.
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type: 'application/octet-stream', bytes: bytesOf(content) }));
  const { busy, during } = useBusy<'save'>();
  const save = (format: OrderFileFormat) =>
    during('save', async () => {
      const file = await orders.read({ id, format });
      if (!file.ok) {
        tell(file.error);
        return;
      }
      const kept = await keep(file.value);
      if (kept.kind === 'failed') tell(kept.error);
      if (kept.kind === 'saved') notify({ title: ordersText.saved, detail: kept.path });
      if (kept.kind === 'downloaded') notify({ title: ordersText.saved, detail: ordersText.downloaded(file.value.fileName) });
    });
  return { save, busy: busy !== null };
}
