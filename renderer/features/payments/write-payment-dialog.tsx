import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWritePayment } from '#data/payments/bookkeeping';
import { useHost } from '#data/machine/queries';
import { AmountField } from '#ui/fields/amount-field';
import { DateField } from '#ui/fields/date-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { useNotify } from '#ui/notices';
import { parseBankAccount } from '#shared/domain/bank-account';
import { parseSymbol } from '#shared/domain/contact-details';
import { formatInteger, parseAmount } from '#shared/domain/money';
import type { OfficeRole } from '#shared/domain/office';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { formatDate, parseDate, plainDateSchema } from '#shared/domain/plain-date';
import { namedAccountOf } from '#shared/domain/statements/named-account';
import { parseParagraph } from '#shared/domain/text';
import { paymentFormText } from '#text/payments/forms';
import { FormDialog } from './form-dialog';
import { optional, useTextForm } from './use-text-form';

const readings = { on: parseDate, amount: parseAmount, account: optional(parseBankAccount), symbol: optional(parseSymbol), note: optional(parseParagraph) };

type Props = { readonly state: ContributionState; readonly role: OfficeRole; readonly variableSymbol: string | null; readonly onClose: () => void };

/** Writes down a payment there is no statement of, for the contribution that is looked at. */
export function WritePaymentDialog({ state, role, variableSymbol, onClose }: Props): ReactNode {
  const { data: host } = useHost();
  const notify = useNotify();
  const write = useWritePayment();
  const [refunds, setRefunds] = useState(false);
  const missing = state.outstanding > 0 && state.outstanding % 100 === 0 ? formatInteger(state.outstanding / 100) : '';
  const form = useTextForm(readings, { on: formatDate(plainDateSchema.parse(host.today)), amount: missing, account: '', symbol: variableSymbol ?? '', note: '' });
  const save = async () => {
    const read = form.read();
    if (read === null) return false;
    // In for who is paid, out for who pays; a refund goes the other way.
    const amount = ((role === 'coordinator') === refunds ? -1 : 1) * read.amount;
    const symbols = { variable: read.symbol?.replace(/^0+/u, '') ?? null, constant: null, specific: null };
    const payment = { bookedOn: read.on, amount, account: read.account === null ? null : namedAccountOf(read.account), name: null, symbols, note: read.note };
    await write.mutateAsync({ payment, allocations: [{ agreement: state.agreement, year: state.year, amount }] });
    notify({ title: paymentFormText.saved.payment });
    return true;
  };
  return (
    <FormDialog title={paymentFormText.writePayment} confirm={paymentFormText.save} onConfirm={save} onClose={onClose}>
      <Field label={paymentFormText.direction}>
        <RadioGroup layout="horizontal" value={refunds ? 'refunds' : 'pays'} onChange={(_event, { value }) => setRefunds(value === 'refunds')}>
          <Radio value="pays" label={paymentFormText.directions[role].pays} />
          <Radio value="refunds" label={paymentFormText.directions[role].refunds} />
        </RadioGroup>
      </Field>
      <FieldRow>
        <DateField field={form.sourceOf('on')} label={paymentFormText.bookedOn} />
        <AmountField field={form.sourceOf('amount')} label={paymentFormText.amount} />
      </FieldRow>
      <FieldRow>
        <TextField field={form.sourceOf('account')} label={paymentFormText.account} />
        <TextField field={form.sourceOf('symbol')} label={paymentFormText.variableSymbol} />
      </FieldRow>
      <LongTextField field={form.sourceOf('note')} label={paymentFormText.note} />
    </FormDialog>
  );
}
