import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAccounts } from '#data/payments/contribution-states';
import type { Account } from '#shared/domain/payments/accounts';
import { useHost, useOffice, useParties } from '#data/machine/queries';
import { FiguresTable } from '#ui/figures-table';
import { Panel } from '#ui/panel';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import type { OfficeRole } from '#shared/domain/office';
import { plainDate } from '#shared/domain/plain-date';
import { budgetText } from '#text/payments/budget';
import { caseTitle } from '#text/names';
import { signedAmount } from '#text/payments/payments';

const useStyles = makeStyles({ line: { margin: `0 0 ${tokens.spacingVerticalS}` }, note: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 } });

type Props = { readonly year: number; readonly role: OfficeRole };

/** What has to stand in the draft of the budget of a year, and by when; whether it does is told where the agreement's life is. */
export function NextBudgetPanel({ year, role }: Props): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const { data: host } = useHost();
  const { data: parties } = useParties();
  const lines = useAccounts().flatMap((account) => lineOf(account, year));
  const { day, month } = office.content.habits.budgetBy;
  const by = plainDate(year - 1, month, day);
  const sum = signedAmount(lines.reduce((total, { amount }) => total + amount, 0));
  return (
    <Panel title={budgetText.draftTitle(year)}>
      {lines.length === 0 && <p className={styles.note}>{budgetText.draftNone(year)}</p>}
      {lines.length > 0 && (
        <>
          <p className={styles.line}>{host.today <= by ? budgetText.draftDue(sum, by) : budgetText.draftOver(sum, by)}</p>
          <FiguresTable
            label={budgetText.draftTitle(year)}
            columns={[{ name: budgetText.region }, { name: budgetText.draftColumns.amount, figures: true }, { name: budgetText.draftColumns.budgeted }]}
            rows={lines.map(({ agreement, amount, budgetedOn }) => ({ key: agreement.id, cells: [caseTitle(agreement.content, parties), signedAmount(amount), budgetedOn === null ? budgetText.notBudgeted : budgetText.budgetedOn(budgetedOn)] }))}
            {...(role === 'coordinator' && { total: [budgetText.sum, sum, ''] })}
          />
          <p className={styles.note}>{budgetText.habit}</p>
        </>
      )}
    </Panel>
  );
}

function lineOf({ agreement, states }: Account, year: number) {
  const expected = states.find((state) => state.year === year)?.expected ?? 0;
  const budgeted = factsOfKind(standingFacts(agreement.facts), 'budgeted').find((fact) => fact.year === year);
  return expected === 0 ? [] : [{ agreement, amount: expected, budgetedOn: budgeted?.on ?? null }];
}
