import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import type { Payable } from '#shared/domain/payment-orders/payable';
import { ordersText } from '#text/payments/orders';
import { DebtorFields } from './debtor-fields';
import { keyOf } from './order-texts';
import { OrderPreview } from './order-preview';
import { PayableChoice } from './payable-choice';
import { useOrder } from './use-order';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(440px, 1fr))', gap: tokens.spacingHorizontalL, alignItems: 'start', flexShrink: 0 },
});

/** An order to be issued: what is to be paid and how at the left, what the bank will get at the right. */
export function NewOrder({ payables }: { readonly payables: readonly Payable[] }): ReactNode {
  const styles = useStyles();
  const order = useOrder(payables);
  return (
    <div className={styles.columns}>
      <Panel title={ordersText.whatTitle}>
        <FieldStack>
          {payables.map((payable) => (
            <PayableChoice key={keyOf(payable)} payable={payable} order={order} />
          ))}
          <DebtorFields order={order} />
        </FieldStack>
      </Panel>
      <OrderPreview order={order} />
    </div>
  );
}
