import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { heldText } from '#ui/fields/binding';
import { AmountField } from '#ui/fields/amount-field';
import { movementsText } from '#text/payments/movements';
import type { AllocationDraft, AllocationForm } from './use-allocations';

const useStyles = makeStyles({ row: { display: 'grid', gridTemplateColumns: '1fr 150px auto', columnGap: tokens.spacingHorizontalS, alignItems: 'end' } });

/** One contribution and how much of the payment belongs to it. */
export function AllocationRow({ row, form, index }: { readonly row: AllocationDraft; readonly form: AllocationForm; readonly index: number }): ReactNode {
  const styles = useStyles();
  const amount = heldText({ path: `allocations.${index}.amount`, text: row.amount, issue: row.issue, type: (text) => form.edit(row.key, { amount: text }) });
  return (
    <div className={styles.row}>
      <Field label={movementsText.contribution}>
        <Select value={row.target} onChange={(_event, { value }) => form.choose(row.key, value)}>
          <option value="">{movementsText.chooseContribution}</option>
          {form.targets.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <AmountField field={amount} label={movementsText.amount} />
      <Button appearance="subtle" icon={<Dismiss16Regular />} aria-label={movementsText.dropRow} onClick={() => form.drop(row.key)} />
    </div>
  );
}
