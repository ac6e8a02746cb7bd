import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeliverRequests } from '#data/payments/requests';
import { useHost } from '#data/machine/queries';
import { FormDialog } from '#features/payments/form-dialog';
import { useTextForm } from '#features/payments/use-text-form';
import type { PaymentRequest } from '#shared/domain/payments/payment-request';
import { formatDate, parseDate, plainDateSchema } from '#shared/domain/plain-date';
import { requestsText } from '#text/payments/requests';
import { DateField } from '#ui/fields/date-field';
import { useNotify } from '#ui/notices';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Writes down the day calls were delivered on, of all of them at once. */
export function DeliverDialog({ calls, onClose }: { readonly calls: readonly PaymentRequest[]; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  const notify = useNotify();
  const deliver = useDeliverRequests();
  const form = useTextForm({ on: parseDate }, { on: formatDate(plainDateSchema.parse(host.today)) });
  const save = async () => {
    const read = form.read();
    if (read === null) return false;
    if (read.on > host.today) {
      form.say('on', 'date-in-future');
      return false;
    }
    notify({ title: requestsText.delivered(await deliver(calls, read.on)) });
    return true;
  };
  return (
    <FormDialog title={requestsText.deliverTitle} confirm={requestsText.deliverConfirm} onConfirm={save} onClose={onClose}>
      <p className={styles.note}>{requestsText.deliverNote(calls.length)}</p>
      <DateField field={form.sourceOf('on')} label={requestsText.deliveredOn} />
    </FormDialog>
  );
}
