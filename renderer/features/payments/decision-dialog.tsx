import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDecide } from '#data/payments/bookkeeping';
import { useHost } from '#data/machine/queries';
import { AmountField } from '#ui/fields/amount-field';
import { DateField } from '#ui/fields/date-field';
import { LongTextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { useNotify } from '#ui/notices';
import { parseAmount } from '#shared/domain/money';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { formatDate, parseDate, plainDateSchema } from '#shared/domain/plain-date';
import { parseParagraph } from '#shared/domain/text';
import { paymentFormText } from '#text/payments/forms';
import { FormDialog } from './form-dialog';
import { useTextForm } from './use-text-form';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

const readings = { on: parseDate, amount: parseAmount, reason: parseParagraph };

type Props = { readonly kind: 'waiver' | 'settlement'; readonly state: ContributionState; readonly onClose: () => void };

/** Waives a part of a contribution, or settles how much of it is due after an end within the year. */
export function DecisionDialog({ kind, state: { agreement, year }, onClose }: Props): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  const notify = useNotify();
  const decide = useDecide();
  const form = useTextForm(readings, { on: formatDate(plainDateSchema.parse(host.today)), amount: '', reason: '' });
  const isWaiver = kind === 'waiver';
  const save = async () => {
    const read = form.read();
    if (read === null) return false;
    if (read.on > host.today) {
      form.say('on', 'date-in-future');
      return false;
    }
    const common = { agreement, year, on: read.on, reason: read.reason };
    await decide.mutateAsync({ decision: isWaiver ? { kind, ...common, amount: read.amount } : { kind, ...common, due: read.amount } });
    notify({ title: paymentFormText.saved[kind] });
    return true;
  };
  return (
    <FormDialog title={isWaiver ? paymentFormText.waive : paymentFormText.settle} confirm={paymentFormText.save} onConfirm={save} onClose={onClose}>
      {!isWaiver && <p className={styles.note}>{paymentFormText.settleNote}</p>}
      <FieldRow>
        <DateField field={form.sourceOf('on')} label={paymentFormText.decidedOn} />
        <AmountField field={form.sourceOf('amount')} label={isWaiver ? paymentFormText.waived : paymentFormText.settled} />
      </FieldRow>
      <LongTextField field={form.sourceOf('reason')} label={paymentFormText.reason} />
    </FormDialog>
  );
}
