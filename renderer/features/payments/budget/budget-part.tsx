import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAccounts } from '#data/payments/contribution-states';
import { useHost, useOffice } from '#data/machine/queries';
import { roleOf } from '#shared/domain/office';
import { partsOf, plainDateSchema } from '#shared/domain/plain-date';
import { budgetText } from '#text/payments/budget';
import { BudgetCoursePanel } from './budget-course-panel';
import { BudgetForm } from './budget-form';
import { NextBudgetPanel } from './next-budget-panel';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowY: 'auto', minHeight: 0, paddingBottom: tokens.spacingVerticalL },
  years: { flexShrink: 0 },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(440px, 1fr))', gap: tokens.spacingHorizontalL, alignItems: 'start', maxWidth: '1760px' },
  beside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** The budget of one year: what it says, what happened, and what the draft of the next one needs. */
export function BudgetPart(): ReactNode {
  const styles = useStyles();
  const { years, year, choose } = useYear();
  const { data: office } = useOffice();
  const role = roleOf(office.content.partyId);
  return (
    <div className={styles.part}>
      <TabList className={styles.years} size="small" aria-label={budgetText.year} selectedValue={String(year)} onTabSelect={(_event, { value }) => choose(String(value))}>
        {years.map((each) => (
          <Tab key={each} value={String(each)}>
            {each}
          </Tab>
        ))}
      </TabList>
      <div className={styles.columns}>
        <BudgetForm key={year} year={year} role={role} />
        <div className={styles.beside}>
          <BudgetCoursePanel year={year} role={role} />
          <NextBudgetPanel year={year + 1} role={role} />
        </div>
      </div>
    </div>
  );
}

/** Which year is looked at; the address says so. Any from the first contribution, payment or budget to the next year. */
function useYear() {
  const [params, setParams] = useSearchParams();
  const { data: host } = useHost();
  const { data: bookkeeping } = useBookkeeping();
  const accounts = useAccounts();
  const present = partsOf(plainDateSchema.parse(host.today)).year;
  const named = [present, ...accounts.flatMap(({ states }) => states.map(({ year }) => year)), ...bookkeeping.budgets.map(({ year }) => year), ...bookkeeping.payments.map(({ bookedOn }) => partsOf(bookedOn).year)];
  const [first, last] = [Math.min(...named), Math.max(present + 1, ...named)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const asked = Number(params.get('rok'));
  return { years, year: years.includes(asked) ? asked : present, choose: (year: string) => setParams({ rok: year }, { replace: true }) };
}
