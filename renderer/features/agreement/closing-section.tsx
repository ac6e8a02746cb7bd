import { bindChoice, bindText } from '#data/draft/bindings';
import { wholeNumber } from '#data/draft/readings';
import { formText } from '#text/agreement/agreement';
import { RadioField } from '#ui/fields/choice-field';
import { NumberField } from '#ui/fields/number-field';
import { FieldGroup, FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { useEditing } from './editing';

export function ClosingSection() {
  const { session } = useEditing();
  return (
    <>
      <FieldGroup title={formText.counterparts}>
        <FieldRow>
          <NumberField field={bindText(session, 'counterparts.coordinator', wholeNumber(1, 20))} label={formText.counterpartsOf.coordinator} />
          <NumberField field={bindText(session, 'counterparts.region', wholeNumber(1, 20))} label={formText.counterpartsOf.region} />
        </FieldRow>
      </FieldGroup>
      <RadioField field={bindChoice(session, 'publisher')} label={formText.publisher} options={optionsOf(formText.publishers)} help={formText.publisherHelp} inline />
    </>
  );
}
