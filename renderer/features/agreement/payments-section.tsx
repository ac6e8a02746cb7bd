import { bindChoice, bindRequiredText, bindRows, bindText, type ChoiceBinding } from '#data/draft/bindings';
import { setValue } from '#data/draft/draft';
import { fixedDay } from '#data/fixed-day';
import { amount, date, line, paragraph, paymentSymbol, wholeNumber, year } from '#data/draft/readings';
import { korunas } from '#shared/domain/money';
import { formText } from '#text/agreement/agreement';
import { AmountField } from '#ui/fields/amount-field';
import { RadioField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { NumberField, YearField } from '#ui/fields/number-field';
import { RowsField } from '#ui/fields/rows-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { useContent, useEditing } from './editing';
import { nextFreeYear, uniqueYear } from './readings';

export function PaymentsSection() {
  const { session } = useEditing();
  return (
    <>
      <FieldRow>
        <AmountField field={bindText(session, 'contribution.annualAmount', amount)} label={formText.annualAmount} />
        <YearField field={bindText(session, 'contribution.firstYear', year)} label={formText.firstYear} />
      </FieldRow>
      <FieldRow>
        <DateField field={bindText(session, 'contribution.startsOn', date)} label={formText.startsOn} help={formText.startsOnHelp} />
        <RadioField field={bindChoice(session, 'contribution.partialYear')} label={formText.partialYear} options={optionsOf(formText.partialYears)} />
      </FieldRow>
      <Exceptions />
      <Payment />
      <BudgetLine />
    </>
  );
}

function Exceptions() {
  const { session } = useEditing();
  const rows = bindRows(session, 'contribution.exceptions', () => {
    const { contribution } = session.draft().present.content;
    return { year: nextFreeYear(contribution), amount: contribution.annualAmount ?? korunas(60_000) };
  });
  return (
    <RowsField field={rows} label={formText.exceptions} rowName={formText.exceptionRow} addName={formText.addException}>
      {(index) => (
        <FieldRow>
          <YearField field={bindRequiredText(session, `contribution.exceptions.${index}.year`, uniqueYear(session, index))} label={formText.year} />
          <AmountField field={bindRequiredText(session, `contribution.exceptions.${index}.amount`, amount)} label={formText.amount} />
        </FieldRow>
      )}
    </RowsField>
  );
}

function Payment() {
  const { session } = useEditing();
  return (
    <FieldGroup title={formText.payment}>
      <RadioField field={bindChoice(session, 'payment.request')} label={formText.request} options={optionsOf(formText.requests)} inline />
      <DueFields />
      <FieldRow>
        <TextField field={bindText(session, 'payment.variableSymbol', paymentSymbol)} label={formText.variableSymbol} inputMode="numeric" width={18} />
        <TextField field={bindText(session, 'payment.specificSymbol', paymentSymbol)} label={formText.specificSymbol} inputMode="numeric" width={18} />
      </FieldRow>
    </FieldGroup>
  );
}

function DueFields() {
  const { session } = useEditing();
  const kind = useContent((content) => content.payment.due.kind);
  const choose = (chosen: typeof kind) => {
    const due = chosen === 'after-request' ? { kind: chosen, days: null } : { kind: chosen, day: 31, month: 3 };
    if (chosen !== kind) session.apply((draft, at) => setValue(draft, 'payment.due', due, at));
  };
  const field: ChoiceBinding<typeof kind> = { ...bindChoice(session, 'payment.due.kind'), choose };
  return (
    <FieldRow>
      <RadioField field={field} label={formText.due} options={optionsOf(formText.dues)} />
      {kind === 'after-request' ? (
        <NumberField field={bindText(session, 'payment.due.days', wholeNumber(1, 365))} label={formText.dueDays} unit={formText.days} />
      ) : (
        <TextField field={bindRequiredText(session, 'payment.due', fixedDay)} label={formText.dueDay} unit={formText.dueDayUnit} width={24} />
      )}
    </FieldRow>
  );
}

function BudgetLine() {
  const { session } = useEditing();
  return (
    <FieldGroup title={formText.budgetLine}>
      <FieldRow>
        <TextField field={bindText(session, 'budget.department', line)} label={formText.department} />
        <TextField field={bindText(session, 'budget.unit', line)} label={formText.unit} help={formText.unitHelp} />
        <TextField field={bindText(session, 'budget.chapter', line)} label={formText.chapter} />
      </FieldRow>
      <LongTextField field={bindText(session, 'budget.note', paragraph)} label={formText.budgetNote} />
    </FieldGroup>
  );
}
