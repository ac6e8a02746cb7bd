import { bindChoice, bindText } from '#data/draft/bindings';
import { date, line, paragraph } from '#data/draft/readings';
import { paperFields, papersText } from '#text/agreement/papers';
import { RadioField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { usePapers, usePapersEditing, useSideOptions } from './editing';
import { ProposedText } from './proposed-field';
import { useSideProposals } from './use-proposals';

/** Důvodová zpráva and návrh usnesení are made from the same data. */
export function MemorandumForm() {
  const { session } = usePapersEditing();
  const sides = useSideOptions();
  const { representative, coordinator } = useSideProposals(usePapers(({ memorandum }) => memorandum.of));
  return (
    <>
      <RadioField field={bindChoice(session, 'memorandum.of')} label={paperFields.organOf} options={sides} inline />
      <RadioField field={bindChoice(session, 'memorandum.organ')} label={paperFields.organ} options={optionsOf(paperFields.organs)} inline />
      <FieldRow>
        <DateField field={bindText(session, 'memorandum.meetingOn', date)} label={paperFields.meetingOn} />
        <TextField field={bindText(session, 'memorandum.agendaItem', line)} label={paperFields.agendaItem} help={papersText.optional} />
      </FieldRow>
      <FieldRow>
        <ProposedText field={bindText(session, 'memorandum.submittedBy', line)} label={paperFields.submittedBy} proposal={representative} />
        <ProposedText field={bindText(session, 'memorandum.preparedBy', line)} label={paperFields.preparedBy} proposal={coordinator} />
      </FieldRow>
      <LongTextField field={bindText(session, 'memorandum.reasons', paragraph)} label={paperFields.reasons} help={paperFields.reasonsHelp} />
    </>
  );
}
