import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowTurnDownRightRegular, CheckmarkCircle16Filled, Delete16Regular, Edit16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AgreementRow } from './agreement-row';
import type { Column } from '#ui/details-table/column';
import { Mark } from '#ui/mark';
import { formatAmount } from '#shared/domain/money';
import { agreementsText } from '#text/agreements';
import { sampleText } from '#text/sample';
import { momentText } from '#text/moment';
import { stepDetail, stepText } from '#text/next-step';
import { statusText } from '#text/status';

const useStyles = makeStyles({
  withIcon: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  done: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  amendment: { fontWeight: tokens.fontWeightRegular },
  below: { verticalAlign: 'middle', marginInlineEnd: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  mark: { marginInlineStart: tokens.spacingHorizontalS },
});

const titles = agreementsText.columns;

/** The columns of the list of agreements. @param today of the office, `YYYY-MM-DD` */
export function agreementColumns(today: string): readonly Column<AgreementRow>[] {
  return [
    { id: 'region', title: titles.region, width: 330, sortKey: ({ name }) => name, cell: (row) => <Name row={row} /> },
    { id: 'number', title: titles.number, width: 150, sortKey: ({ number }) => number ?? '', cell: ({ number }) => number ?? <NotStated /> },
    { id: 'status', title: titles.status, width: 120, sortKey: ({ agreement }) => statusText(agreement), cell: (row) => <Status row={row} /> },
    { id: 'step', title: titles.step, width: 260, grows: true, sortKey: ({ urgency }) => urgency(), cell: (row) => <Step row={row} /> },
    {
      id: 'amount',
      title: titles.amount,
      width: 130,
      align: 'end',
      largestFirst: true,
      sortKey: ({ agreement }) => agreement.content.contribution.annualAmount ?? -1,
      cell: (row) => <Amount row={row} />,
    },
    { id: 'changed', title: titles.changed, width: 160, largestFirst: true, sortKey: ({ agreement }) => Date.parse(agreement.changedAt), cell: ({ agreement }) => momentText(agreement.changedAt, today) },
  ];
}

type CellProps = { readonly row: AgreementRow };

function Name({ row: { name, agreement } }: CellProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {agreement.content.amendment === null ? (
        name
      ) : (
        <span className={styles.amendment}>
          <ArrowTurnDownRightRegular className={styles.below} aria-hidden />
          {name}
        </span>
      )}
      {agreement.sample && (
        <span className={styles.mark}>
          <Mark>{sampleText.mark}</Mark>
        </span>
      )}
    </>
  );
}

function Status({ row: { agreement } }: CellProps): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.withIcon}>
      {agreement.removedAt !== null ? <Delete16Regular aria-hidden /> : agreement.finishedOn === null ? <Edit16Regular aria-hidden /> : <CheckmarkCircle16Filled className={styles.done} aria-hidden />}
      {statusText(agreement)}
    </span>
  );
}

function Step({ row }: CellProps): ReactNode {
  const styles = useStyles();
  const step = row.step();
  const detail = stepDetail(step);
  return (
    <>
      {stepText(step)}
      {detail !== '' && <span className={styles.quiet}>: {detail}</span>}
    </>
  );
}

function Amount({ row: { agreement } }: CellProps): ReactNode {
  const { annualAmount } = agreement.content.contribution;
  return annualAmount === null ? <NotStated /> : formatAmount(annualAmount);
}

function NotStated(): ReactNode {
  const styles = useStyles();
  return <span className={styles.quiet}>{agreementsText.notStated}</span>;
}
