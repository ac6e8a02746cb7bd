import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useAllocatePayment, useRemovePayment } from '#data/payments/bookkeeping';
import { EntryFacts } from '#features/payments/entry-facts';
import { FormDialog } from '#features/payments/form-dialog';
import type { Payment } from '#shared/domain/payments/payment';
import { movementsText } from '#text/payments/movements';
import { signedAmount } from '#text/payments/payments';
import { AllocationRow } from './allocation-row';
import { useAllocations } from './use-allocations';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  left: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  commands: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** To which contributions a payment belongs, as many as there are; what is left belongs to none yet. */
export function AllocationDialog({ payment, onClose }: { readonly payment: Payment; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const form = useAllocations(payment);
  const allocate = useAllocatePayment();
  const remove = useRemovePayment();
  const [learn, setLearn] = useState(false);
  const save = async () => {
    const allocations = form.read();
    if (allocations === null) return false;
    await allocate.mutateAsync({ id: payment.id, allocations: [...allocations], learn });
    return true;
  };
  const takeBack = async () => {
    await remove.mutateAsync({ id: payment.id });
    onClose();
  };
  return (
    <FormDialog title={movementsText.belongsTitle} confirm={movementsText.save} onConfirm={save} onClose={onClose}>
      <EntryFacts entry={{ ...payment, currency: 'CZK' }} />
      <div className={styles.rows}>
        {form.rows.map((row, index) => (
          <AllocationRow key={row.key} row={row} form={form} index={index} />
        ))}
      </div>
      <div className={styles.left}>{movementsText.stillLeft(signedAmount(form.left))}</div>
      <div className={styles.commands}>
        <Button size="small" onClick={form.add}>
          {movementsText.addRow}
        </Button>
        {payment.origin.kind === 'written' && (
          <Button size="small" onClick={() => void takeBack()}>
            {movementsText.remove}
          </Button>
        )}
      </div>
      {payment.account !== null && <Checkbox checked={learn} label={movementsText.learn} onChange={(_event, { checked }) => setLearn(checked === true)} />}
    </FormDialog>
  );
}
