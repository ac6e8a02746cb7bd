import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dayOfYear } from '#data/day-of-year';
import { bindRequiredText } from '#data/draft/bindings';
import { wholeNumber } from '#data/draft/readings';
import { useOfficeDraft } from '#data/office-draft';
import { NumberField } from '#ui/fields/number-field';
import { TextField } from '#ui/fields/text-field';
import { FieldRow, FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { habitsText } from '#text/office-rules';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** Days the office sets itself where neither law nor agreement does. */
export function HabitsPanel(): ReactNode {
  const styles = useStyles();
  const session = useOfficeDraft();
  return (
    <Panel title={habitsText.title}>
      <FieldStack>
        <div className={styles.note}>{habitsText.note}</div>
        <FieldRow>
          <NumberField field={bindRequiredText(session, 'habits.counterpartsBackDays', wholeNumber(1, 365))} label={habitsText.counterpartsBack} unit={habitsText.days} />
          <TextField field={bindRequiredText(session, 'habits.requestPaymentBy', dayOfYear)} label={habitsText.requestPaymentBy} unit={habitsText.everyYear} width={32} />
          <TextField field={bindRequiredText(session, 'habits.budgetBy', dayOfYear)} label={habitsText.budgetBy} unit={habitsText.everyYear} width={32} />
        </FieldRow>
      </FieldStack>
    </Panel>
  );
}
