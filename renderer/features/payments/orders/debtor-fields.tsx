import type { ReactNode } from 'react';
import { DateField } from '#ui/fields/date-field';
import { TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldRow } from '#ui/form-layout';
import { ordersText } from '#text/payments/orders';
import type { WrittenOrder } from './use-order';

/** Which account of the office pays, and when. */
export function DebtorFields({ order }: { readonly order: WrittenOrder }): ReactNode {
  const account = order.sourceOf('debtorAccount');
  const others = order.accounts.filter((each) => each !== account.text());
  return (
    <FieldGroup title={ordersText.howTitle}>
      <FieldRow>
        <TextField
          field={account}
          label={ordersText.debtorAccount}
          error={order.isBegun && order.isEmpty('debtorAccount') ? ordersText.debtorAccountMissing : undefined}
          source={others.length === 0 ? undefined : { text: ordersText.otherAccount, actions: others.map((name) => ({ name, run: () => account.type(name) })) }}
        />
        <DateField field={order.sourceOf('executeOn')} label={ordersText.executeOn} error={order.isBegun && order.isEmpty('executeOn') ? ordersText.dayMissing : undefined} warning={lateWarning(order)} />
      </FieldRow>
    </FieldGroup>
  );
}

/** A payment has to be there on the last day; banks take a day for the way. */
function lateWarning({ read: { executeOn, transfers } }: WrittenOrder): string | undefined {
  const [first] = transfers.flatMap(({ payable }) => payable.state.dueOn ?? []).toSorted();
  if (executeOn === null || first === undefined || executeOn < first) return undefined;
  return executeOn === first ? ordersText.onDue : ordersText.afterDue(first);
}
