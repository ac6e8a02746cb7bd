import { bindChoice, bindText } from '#data/draft/bindings';
import { date, line, paragraph } from '#data/draft/readings';
import { formText } from '#text/agreement/agreement';
import { RadioField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { useEditing } from './editing';

export function SubjectSection() {
  const { session } = useEditing();
  return (
    <>
      <RadioField field={bindChoice(session, 'legalBasis')} label={formText.legalBasis} options={optionsOf(formText.legalBases)} />
      <FieldGroup title={formText.commission}>
        <FieldRow>
          <TextField field={bindText(session, 'background.commissionResolution', line)} label={formText.commissionResolution} />
          <DateField field={bindText(session, 'background.commissionDate', date)} label={formText.commissionDate} />
        </FieldRow>
      </FieldGroup>
      <LongTextField field={bindText(session, 'background.earlierArrangement', paragraph)} label={formText.earlierArrangement} help={formText.earlierHelp} />
    </>
  );
}
