import { bindChoice, bindText } from '#data/draft/bindings';
import { date, line, paragraph } from '#data/draft/readings';
import { paperFields, papersText } from '#text/agreement/papers';
import { RadioField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { usePapers, usePapersEditing, useSideOptions } from './editing';
import { ProposedDate } from './proposed-field';
import { useToday } from './use-proposals';

/** Výpověď of one party, or dohoda o ukončení of both: each asks only for its own data. */
export function TerminationForm() {
  const { session } = usePapersEditing();
  const kind = usePapers(({ termination }) => termination.kind);
  return (
    <>
      <RadioField field={bindChoice(session, 'termination.kind')} label={paperFields.ending} options={optionsOf(paperFields.endings)} inline />
      {kind === 'notice' ? <NoticeFields /> : <AgreementFields />}
      <LongTextField field={bindText(session, 'termination.reason', paragraph)} label={paperFields.reason} help={papersText.optional} />
      <LongTextField field={bindText(session, 'termination.settlement', paragraph)} label={paperFields.settlement} help={paperFields.settlementHelp} />
    </>
  );
}

function NoticeFields() {
  const { session } = usePapersEditing();
  const sides = useSideOptions();
  return (
    <>
      <RadioField field={bindChoice(session, 'termination.by')} label={paperFields.endingBy} options={sides} inline />
      <FieldRow>
        <TextField field={bindText(session, 'termination.reference', line)} label={paperFields.reference} />
        <ProposedDate field={bindText(session, 'termination.writtenOn', date)} label={paperFields.noticeOn} proposal={useToday()} />
      </FieldRow>
      <DateField field={bindText(session, 'termination.deliveredOn', date)} label={paperFields.deliveredOn} help={paperFields.deliveredHelp} />
    </>
  );
}

function AgreementFields() {
  const { session } = usePapersEditing();
  const [coordinator, region] = useSideOptions();
  return (
    <>
      <DateField field={bindText(session, 'termination.endsOn', date)} label={paperFields.endsOn} />
      <TextField field={bindText(session, 'termination.coordinatorDecision', line)} label={paperFields.decision(coordinator.name)} help={paperFields.decisionHelp} />
      <TextField field={bindText(session, 'termination.regionDecision', line)} label={paperFields.decision(region.name)} />
    </>
  );
}
