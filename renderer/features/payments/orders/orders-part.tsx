import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useOffice } from '#data/machine/queries';
import { usePayables } from '#data/payments/payables';
import { roleOf } from '#shared/domain/office';
import { ordersText } from '#text/payments/orders';
import { IssuedOrders } from './issued-orders';
import { NewOrder } from './new-order';
import { keyOf } from './order-texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, overflowY: 'auto', minHeight: 0, paddingBottom: tokens.spacingVerticalL },
  note: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

/** Payment orders of a region: one to be issued, and those that were. */
export function OrdersPart(): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const payables = usePayables();
  if (roleOf(office.content.partyId) === 'coordinator') return <p className={styles.note}>{ordersText.ofCoordinator}</p>;
  // What is to be paid, and what an order waits for, decides what the fields begin with.
  const start = payables.map((payable) => `${keyOf(payable)} ${String(payable.state.outstanding)} ${payable.ordered?.id ?? ''}`).join(', ');
  return (
    <div className={styles.part}>
      {payables.length === 0 ? <p className={styles.note}>{ordersText.nothingToPay}</p> : <NewOrder key={start} payables={payables} />}
      <IssuedOrders />
    </div>
  );
}
