import { bindChoice, bindText } from '#data/draft/bindings';
import { date, line, paragraph } from '#data/draft/readings';
import { paperFields, papersText } from '#text/agreement/papers';
import { RadioField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { usePapersEditing, useSideOptions } from './editing';
import { ProposedDate } from './proposed-field';
import { useToday } from './use-proposals';

export function PowerOfAttorneyForm() {
  const { session } = usePapersEditing();
  const sides = useSideOptions();
  return (
    <>
      <RadioField field={bindChoice(session, 'powerOfAttorney.of')} label={paperFields.powerOf} options={sides} inline />
      <FieldRow>
        <TextField field={bindText(session, 'powerOfAttorney.attorney', line)} label={paperFields.attorney} />
        <TextField field={bindText(session, 'powerOfAttorney.attorneyTitle', line)} label={paperFields.attorneyTitle} />
      </FieldRow>
      <TextField field={bindText(session, 'powerOfAttorney.attorneyIdentity', line)} label={paperFields.attorneyIdentity} help={paperFields.attorneyIdentityHelp} />
      <LongTextField field={bindText(session, 'powerOfAttorney.scope', paragraph)} label={paperFields.scope} help={paperFields.scopeHelp} />
      <FieldRow>
        <ProposedDate field={bindText(session, 'powerOfAttorney.grantedOn', date)} label={paperFields.grantedOn} proposal={useToday()} />
        <DateField field={bindText(session, 'powerOfAttorney.validUntil', date)} label={paperFields.validUntil} help={papersText.optional} />
      </FieldRow>
    </>
  );
}
