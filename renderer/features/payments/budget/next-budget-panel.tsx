import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAccounts } from '#data/payments/contribution-states';
import { useHost, useOffice, useParties } from '#data/machine/queries';
import { FiguresTable } from '#ui/figures-table';
import { Panel } from '#ui/panel';
import type { Agreement } from '#shared/domain/agreement';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import type { OfficeRole } from '#shared/domain/office';
import type { Account } from '#shared/domain/payments/accounts';
import { budgetedYears, type BudgetedYears } from '#shared/domain/payments/budgeted-years';
import { plainDate, plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { budgetText } from '#text/payments/budget';
import { caseTitle } from '#text/names';
import { signedAmount } from '#text/payments/payments';

const useStyles = makeStyles({ line: { margin: `0 0 ${tokens.spacingVerticalS}` }, note: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 } });

type Props = { readonly year: number; readonly role: OfficeRole };

/** What has to stand in the draft of the budget of a year, by when, and what does: by the life of the agreement, or because the budget of that year has room for it. */
export function NextBudgetPanel({ year, role }: Props): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const { data: host } = useHost();
  const { data: parties } = useParties();
  const { data: bookkeeping } = useBookkeeping();
  const accounts = useAccounts();
  const budgeted = budgetedYears(bookkeeping.budgets, accounts, plainDateSchema.parse(host.today));
  const lines = accounts.flatMap((account) => lineOf(account, year, budgeted));
  const { day, month } = office.content.habits.budgetBy;
  const by = plainDate(year - 1, month, day);
  const sum = sumOf(lines);
  const missing = sumOf(lines.filter(({ stands }) => !stands.budgeted));
  return (
    <Panel title={budgetText.draftTitle(year)}>
      {lines.length === 0 && <p className={styles.note}>{budgetText.draftNone(year)}</p>}
      {lines.length > 0 && (
        <>
          <p className={styles.line}>{budgetText.draft(missing === 0 ? null : signedAmount(missing), { by, over: host.today > by })}</p>
          <FiguresTable
            label={budgetText.draftTitle(year)}
            columns={[{ name: budgetText.region }, { name: budgetText.draftColumns.amount, figures: true }, { name: budgetText.draftColumns.budgeted }]}
            rows={lines.map(({ agreement, amount, stands }) => ({ key: agreement.id, cells: [caseTitle(agreement.content, parties), signedAmount(amount), budgetText.stands(stands)] }))}
            {...(role === 'coordinator' && { total: [budgetText.sum, signedAmount(sum), ''] })}
          />
          <p className={styles.note}>{budgetText.habit}</p>
          <p className={styles.note}>{budgetText.publication}</p>
        </>
      )}
    </Panel>
  );
}

type Line = { readonly agreement: Agreement; readonly amount: number; readonly stands: { readonly budgeted: boolean; readonly on: PlainDate | null } };

function lineOf({ agreement, states }: Account, year: number, budgeted: BudgetedYears): readonly Line[] {
  const amount = states.find((state) => state.year === year)?.expected ?? 0;
  const on = factsOfKind(standingFacts(agreement.facts), 'budgeted').find((fact) => fact.year === year)?.on ?? null;
  return amount === 0 ? [] : [{ agreement, amount, stands: { budgeted: on !== null || budgeted(agreement.id).includes(year), on } }];
}

const sumOf = (lines: readonly Line[]): number => lines.reduce((total, { amount }) => total + amount, 0);
