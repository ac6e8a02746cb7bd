import { bindChoice, bindText, type ChoiceBinding } from '#data/draft/bindings';
import { setValue } from '#data/draft/draft';
import { wholeNumber } from '#data/draft/readings';
import { formText } from '#text/agreement/agreement';
import { RadioField, TickField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { NumberField } from '#ui/fields/number-field';
import { FieldGroup, FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { useContent, useEditing } from './editing';
import { untilDate } from './readings';

export function TermSection() {
  const { session } = useEditing();
  const kind = useContent((content) => content.term.kind);
  const choose = (chosen: typeof kind) => {
    const term = chosen === 'open-ended' ? { kind: chosen } : { kind: chosen, until: null };
    if (chosen !== kind) session.apply((draft, at) => setValue(draft, 'term', term, at));
  };
  const field: ChoiceBinding<typeof kind> = { ...bindChoice(session, 'term.kind'), choose };
  return (
    <>
      <FieldRow>
        <RadioField field={field} label={formText.term} options={optionsOf(formText.terms)} />
        {kind === 'until' && <DateField field={bindText(session, 'term.until', untilDate(session))} label={formText.until} />}
      </FieldRow>
      <FieldGroup title={formText.noticeTitle}>
        <FieldRow>
          <NumberField field={bindText(session, 'notice.months', wholeNumber(1, 60))} label={formText.noticeMonths} unit={formText.months} />
          <RadioField field={bindChoice(session, 'notice.runsFrom')} label={formText.runsFrom} options={optionsOf(formText.runsFroms)} />
        </FieldRow>
        <TickField field={bindChoice(session, 'notice.endsWithYear')} label={formText.endsWithYear} />
      </FieldGroup>
    </>
  );
}
