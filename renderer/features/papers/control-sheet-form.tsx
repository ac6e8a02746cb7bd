import { bindChoice, bindText } from '#data/draft/bindings';
import { date, line, paragraph } from '#data/draft/readings';
import { paperFields, papersText } from '#text/agreement/papers';
import { RadioField } from '#ui/fields/choice-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { usePapersEditing, useSideOptions } from './editing';
import { ProposedDate } from './proposed-field';
import { bindRole } from './roles';
import { useToday } from './use-proposals';

export function ControlSheetForm() {
  const { session } = usePapersEditing();
  const sides = useSideOptions();
  return (
    <>
      <RadioField field={bindChoice(session, 'controlSheet.of')} label={paperFields.controlOf} options={sides} inline />
      <FieldRow>
        <TextField field={bindText(session, 'controlSheet.number', line)} label={paperFields.controlNumber} />
        <ProposedDate field={bindText(session, 'controlSheet.checkedOn', date)} label={paperFields.checkedOn} proposal={useToday()} />
      </FieldRow>
      <TextField field={bindRole(session, 'principal')} label={paperFields.principal} help={paperFields.rolesHelp} />
      <FieldRow>
        <TextField field={bindRole(session, 'budgetManager')} label={paperFields.budgetManager} />
        <TextField field={bindRole(session, 'chiefAccountant')} label={paperFields.chiefAccountant} />
      </FieldRow>
      <LongTextField field={bindText(session, 'controlSheet.note', paragraph)} label={paperFields.controlNote} help={papersText.optional} />
    </>
  );
}
