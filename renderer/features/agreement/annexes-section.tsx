import { bindChoice, bindRequiredText, bindRows, bindText } from '#data/draft/bindings';
import { amount, line, paragraph, wholeNumber, year } from '#data/draft/readings';
import { formText } from '#text/agreement/agreement';
import { AmountField } from '#ui/fields/amount-field';
import { RadioField } from '#ui/fields/choice-field';
import { NumberField, YearField } from '#ui/fields/number-field';
import { RowsField } from '#ui/fields/rows-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { useEditing } from './editing';
import { FreeAnnexes } from './free-annexes';

export function AnnexesSection() {
  const { session } = useEditing();
  return (
    <>
      <FieldGroup title={formText.annex1}>
        <YearField field={bindText(session, 'project.year', year)} label={formText.projectYear} />
        <Activities />
        <ProjectBudget />
      </FieldGroup>
      <FieldGroup title={formText.annex2}>
        <RadioField field={bindChoice(session, 'coordinatorList')} label={formText.coordinatorList} options={optionsOf(formText.coordinatorLists)} />
      </FieldGroup>
      <FieldGroup title={formText.annex3}>
        <NumberField field={bindRequiredText(session, 'calendarYears', wholeNumber(1, 30))} label={formText.calendarYears} unit={formText.calendarUnit} help={formText.calendarHelp} />
      </FieldGroup>
      <FreeAnnexes />
    </>
  );
}

function Activities() {
  const { session } = useEditing();
  return (
    <RowsField field={bindRows(session, 'project.activities', () => null)} label={formText.activities} rowName={formText.activityRow} addName={formText.addActivity}>
      {(index) => <LongTextField field={bindText(session, `project.activities.${index}`, paragraph)} label={formText.activityRow(index)} />}
    </RowsField>
  );
}

function ProjectBudget() {
  const { session } = useEditing();
  const rows = bindRows(session, 'project.budget', () => ({ item: null, amount: null }));
  return (
    <RowsField field={rows} label={formText.projectBudget} rowName={formText.budgetRow} addName={formText.addBudgetRow} empty={formText.noBudget}>
      {(index) => (
        <FieldRow>
          <TextField field={bindText(session, `project.budget.${index}.item`, line)} label={formText.item} />
          <AmountField field={bindText(session, `project.budget.${index}.amount`, amount)} label={formText.amount} />
        </FieldRow>
      )}
    </RowsField>
  );
}
