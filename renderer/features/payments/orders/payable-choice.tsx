import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AmountField } from '#ui/fields/amount-field';
import { TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import type { Payable } from '#shared/domain/payment-orders/payable';
import { ordersText } from '#text/payments/orders';
import { signedAmount } from '#text/payments/payments';
import { StatusLook } from '#features/payments/status-look';
import { pathOf, type TransferField } from './order-texts';
import type { WrittenOrder } from './use-order';

const useStyles = makeStyles({
  payable: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  tick: { marginLeft: '-8px' },
  facts: { color: tokens.colorNeutralForeground2 },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

type Props = { readonly payable: Payable; readonly order: WrittenOrder };

/** A contribution that can be paid; once it is chosen, how. */
export function PayableChoice({ payable, order }: Props): ReactNode {
  const styles = useStyles();
  const { state, creditor, number, ordered } = payable;
  const isChosen = order.isChosen(payable);
  return (
    <div className={styles.payable} role="group" aria-label={ordersText.choose(creditor, state.year, number)}>
      <div className={styles.head}>
        <Checkbox className={styles.tick} label={ordersText.contribution(state.year)} checked={isChosen} onChange={(_, { checked }) => order.choose(payable, checked === true)} />
        <StatusLook state={state} />
        <span className={styles.facts}>{ordersText.outstanding(signedAmount(state.outstanding), state.dueOn, number)}</span>
      </div>
      {ordered !== null && <p className={styles.warning}>{ordersText.ordered(ordered.order.reference, ordered.order.executeOn)}</p>}
      {isChosen && <TransferFields payable={payable} order={order} />}
    </div>
  );
}

function TransferFields({ payable, order }: Props): ReactNode {
  const path = (field: TransferField) => pathOf(payable, field);
  const missing = (field: TransferField, words: string) => (order.isEmpty(path(field)) ? words : undefined);
  const isTooMuch = order.read.issues.get(path('amount')) === 'amount-too-large';
  return (
    <>
      <FieldRow>
        <TextField field={order.sourceOf(path('account'))} label={ordersText.account} error={missing('account', ordersText.accountMissing)} />
        <AmountField field={order.sourceOf(path('amount'))} label={ordersText.amount} error={isTooMuch ? ordersText.amountTooLarge(signedAmount(payable.state.outstanding)) : missing('amount', ordersText.amountMissing)} />
      </FieldRow>
      <FieldRow>
        <TextField field={order.sourceOf(path('variableSymbol'))} label={ordersText.variableSymbol} inputMode="numeric" width={18} warning={missing('variableSymbol', ordersText.symbolMissing)} />
        <TextField field={order.sourceOf(path('specificSymbol'))} label={ordersText.specificSymbol} inputMode="numeric" width={18} />
        <TextField field={order.sourceOf(path('constantSymbol'))} label={ordersText.constantSymbol} inputMode="numeric" width={12} error={order.read.issues.has(path('constantSymbol')) ? ordersText.constantSymbolWrong : undefined} />
      </FieldRow>
      <TextField field={order.sourceOf(path('message'))} label={ordersText.message} />
    </>
  );
}
