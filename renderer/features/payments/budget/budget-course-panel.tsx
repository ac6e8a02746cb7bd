import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useBudgetDraft } from '#data/payments/budget-draft';
import { useAccounts } from '#data/payments/contribution-states';
import { useListExport } from '#data/files/list-export';
import { useRegionName } from '#features/payments/use-region-name';
import { downloadFile } from '#ui/browser-file';
import { FiguresTable } from '#ui/figures-table';
import { ListExportMenu } from '#ui/list-export-menu';
import { Panel } from '#ui/panel';
import type { AgreementId } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import { budgetCourse, type BudgetCourse } from '#shared/domain/payments/budget-course';
import { budgetText } from '#text/payments/budget';
import { signedAmount } from '#text/payments/payments';
import { budgetList } from './budget-list';

const useStyles = makeStyles({
  warning: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorStatusWarningForeground1 },
  regions: { marginTop: tokens.spacingVerticalM },
});

type Props = { readonly year: number; readonly role: OfficeRole };

/** The budget of a year against what happened in it; of the coordinator region by region. It follows what is being typed. */
export function BudgetCoursePanel({ year, role }: Props): ReactNode {
  const styles = useStyles();
  const accounts = useAccounts();
  const { data: bookkeeping } = useBookkeeping();
  const { session } = useBudgetDraft(year);
  const content = useSyncExternalStore(session.subscribe, () => session.draft().present.content);
  const course = useMemo(() => budgetCourse(year, content, accounts.flatMap(({ states }) => states), bookkeeping.payments, role), [year, content, accounts, bookkeeping, role]);
  const unreserved = role === 'region' && content.reserved !== null ? course.total.outstanding - content.reserved : 0;
  const nameOf = useRegionName();
  const source = useListExport(() => budgetList(year, course, role, nameOf), downloadFile);
  return (
    <Panel title={budgetText.courseTitle(year)} commands={<ListExportMenu title={budgetText.courseTitle(year)} source={source} byKey />}>
      <Summary course={course} role={role} year={year} />
      {course.lacking !== null && course.lacking > 0 && <p className={styles.warning}>{budgetText.lacking[role](signedAmount(course.lacking))}</p>}
      {unreserved > 0 && <p className={styles.warning}>{budgetText.reservedLess(signedAmount(unreserved))}</p>}
      {role === 'coordinator' && course.lines.length > 0 && (
        <div className={styles.regions}>
          <Regions course={course} nameOf={nameOf} />
        </div>
      )}
    </Panel>
  );
}

function Summary({ course: { budget, total, left }, role, year }: Props & { readonly course: BudgetCourse }): ReactNode {
  const words = budgetText.course;
  const rows = [
    { key: words.budget, amount: budget === null ? budgetText.unknown : signedAmount(budget) },
    { key: words.expected, amount: signedAmount(total.expected) },
    { key: words.moved[role], amount: signedAmount(total.moved) },
    ...(total.ofOtherYears === 0 ? [] : [{ key: words.ofOtherYears, amount: signedAmount(total.ofOtherYears) }]),
    { key: words.outstanding[role], amount: signedAmount(Math.max(0, total.outstanding)) },
    ...(left === null ? [] : [{ key: words.left[role], amount: signedAmount(left) }]),
  ];
  return <FiguresTable label={budgetText.courseTitle(year)} columns={[{ name: budgetText.courseColumns.figure }, { name: budgetText.courseColumns.amount, figures: true }]} rows={rows.map(({ key, amount }) => ({ key, cells: [key, amount] }))} />;
}

function Regions({ course: { lines, total }, nameOf }: { readonly course: BudgetCourse; readonly nameOf: (agreement: AgreementId) => string }): ReactNode {
  const words = budgetText.course;
  return (
    <FiguresTable
      label={budgetText.region}
      columns={[{ name: budgetText.region }, { name: words.expected, figures: true }, { name: words.moved.coordinator, figures: true }, { name: words.outstanding.coordinator, figures: true }]}
      rows={lines.map(({ agreement, expected, moved, outstanding }) => ({ key: agreement, cells: [nameOf(agreement), signedAmount(expected), signedAmount(moved), signedAmount(Math.max(0, outstanding))] }))}
      total={[budgetText.sum, signedAmount(total.expected), signedAmount(total.moved), signedAmount(Math.max(0, total.outstanding))]}
    />
  );
}
