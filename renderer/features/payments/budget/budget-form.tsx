import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useBudgetDraft } from '#data/payments/budget-draft';
import { bindRows, bindText } from '#data/draft/bindings';
import { amount, date, line, paragraph } from '#data/draft/readings';
import type { DraftSession } from '#data/draft/session';
import { AmountField } from '#ui/fields/amount-field';
import { ReadOnlyFields } from '#ui/fields/binding';
import { DateField } from '#ui/fields/date-field';
import { RowsField } from '#ui/fields/rows-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldRow, FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { useUndoKeys } from '#ui/use-undo-keys';
import type { OfficeRole } from '#shared/domain/office';
import type { BudgetYearContent } from '#shared/domain/payments/budget-year';
import { isClosed } from '#shared/domain/payments/closed-year';
import { budgetText } from '#text/payments/budget';
import { BudgetConflict } from './budget-conflict';
import { changeAmount, classification } from './budget-readings';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

type Session = DraftSession<BudgetYearContent>;

/** What the budget of one year says of the contributions. Saves by itself. */
export function BudgetForm({ year, role }: { readonly year: number; readonly role: OfficeRole }): ReactNode {
  const styles = useStyles();
  const { session, start } = useBudgetDraft(year);
  const { data: bookkeeping } = useBookkeeping();
  const conflict = useSyncExternalStore(session.subscribe, () => session.state().kind === 'conflict');
  const closed = isClosed(bookkeeping.closed, year);
  useUndoKeys(session);
  return (
    <Panel title={budgetText.formTitle[role](year)}>
      <FieldStack>
        {conflict && <BudgetConflict session={session} />}
        {closed && <div className={styles.note}>{budgetText.closed(year)}</div>}
        {!closed && start !== null && <div className={styles.note}>{budgetText.prefilled(start)}</div>}
        <ReadOnlyFields value={closed}>
          <Classification session={session} />
          <Amounts session={session} role={role} />
          <LongTextField field={bindText(session, 'note', paragraph)} label={budgetText.note} />
        </ReadOnlyFields>
      </FieldStack>
    </Panel>
  );
}

function Classification({ session }: { readonly session: Session }): ReactNode {
  return (
    <FieldGroup title={budgetText.classification}>
      <FieldRow>
        <TextField field={bindText(session, 'unit', line)} label={budgetText.unit} />
        <TextField field={bindText(session, 'chapter', line)} label={budgetText.chapter} />
      </FieldRow>
      <FieldRow>
        <TextField field={bindText(session, 'section', classification)} label={budgetText.section} inputMode="numeric" width={12} />
        <TextField field={bindText(session, 'item', classification)} label={budgetText.item} inputMode="numeric" width={12} />
        <TextField field={bindText(session, 'source', line)} label={budgetText.source} />
      </FieldRow>
    </FieldGroup>
  );
}

/** Money is reserved for an expense; nobody reserves an income. */
function Amounts({ session, role }: { readonly session: Session; readonly role: OfficeRole }): ReactNode {
  return (
    <FieldGroup title={budgetText.amounts}>
      <FieldRow>
        <AmountField field={bindText(session, 'approved', amount)} label={budgetText.approved} />
        {role === 'region' && <AmountField field={bindText(session, 'reserved', amount)} label={budgetText.reserved} />}
      </FieldRow>
      <RowsField field={bindRows(session, 'changes', () => ({ on: null, number: null, amount: null }))} label={budgetText.changes} rowName={budgetText.change} addName={budgetText.addChange} empty={budgetText.noChanges}>
        {(index) => <Change session={session} index={index} />}
      </RowsField>
    </FieldGroup>
  );
}

function Change({ session, index }: { readonly session: Session; readonly index: number }): ReactNode {
  return (
    <FieldRow>
      <TextField field={bindText(session, `changes.${index}.number`, line)} label={budgetText.changeNumber} />
      <DateField field={bindText(session, `changes.${index}.on`, date)} label={budgetText.changeOn} />
      <AmountField field={bindText(session, `changes.${index}.amount`, changeAmount)} label={budgetText.changeAmount} />
    </FieldRow>
  );
}
