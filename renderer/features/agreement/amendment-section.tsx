import { makeStyles, tokens } from '@fluentui/react-components';
import { bindRequiredText, bindText } from '#data/draft/bindings';
import { date, paragraph, wholeNumber } from '#data/draft/readings';
import { amendmentText, papersText } from '#text/agreement/papers';
import { DateField } from '#ui/fields/date-field';
import { NumberField } from '#ui/fields/number-field';
import { LongTextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { useEditing } from './editing';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What an amendment says of itself; what it changes follows from the rest of the form. */
export function AmendmentSection() {
  const styles = useStyles();
  const { session } = useEditing();
  return (
    <>
      <FieldRow>
        <NumberField field={bindRequiredText(session, 'amendment.number', wholeNumber(1, 99))} label={amendmentText.number} />
        <DateField field={bindText(session, 'amendment.effectiveOn', date)} label={amendmentText.effectiveOn} help={amendmentText.effectiveHelp} />
      </FieldRow>
      <LongTextField field={bindText(session, 'amendment.reason', paragraph)} label={amendmentText.reason} help={papersText.optional} />
      <p className={styles.note}>{amendmentText.section}</p>
    </>
  );
}
