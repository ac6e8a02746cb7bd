import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular, LockOpen16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { YearToClose } from '#data/payments/closing';
import { FiguresTable } from '#ui/figures-table';
import { Panel } from '#ui/panel';
import type { OfficeRole } from '#shared/domain/office';
import { closingText } from '#text/payments/closing';
import { signedAmount } from '#text/payments/payments';

const useStyles = makeStyles({
  state: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  year: { minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalS}` },
});

type Props = { readonly years: readonly YearToClose[]; readonly role: OfficeRole; readonly chosen: number; readonly onChoose: (year: number) => void };

/** Every year with the sums of its contributions and whether it is closed. */
export function ClosingYears({ years, role, chosen, onChoose }: Props): ReactNode {
  const styles = useStyles();
  const { columns } = closingText;
  return (
    <Panel title={closingText.yearsTitle}>
      <FiguresTable
        label={closingText.yearsTitle}
        columns={[{ name: columns.year }, { name: columns.state }, { name: columns.expected, figures: true }, { name: columns.paid[role], figures: true }, { name: columns.outstanding, figures: true }]}
        rows={years.map((each) => ({
          key: String(each.year),
          cells: [
            <Button key="year" size="small" className={styles.year} appearance={each.year === chosen ? 'primary' : 'subtle'} aria-pressed={each.year === chosen} aria-label={closingText.show(each.year)} onClick={() => onChoose(each.year)}>
              {each.year}
            </Button>,
            <YearState key="state" closing={each} />,
            signedAmount(each.expected),
            signedAmount(each.received),
            signedAmount(each.outstanding),
          ],
        }))}
      />
    </Panel>
  );
}

function YearState({ closing: { last, isOver } }: { readonly closing: YearToClose }): ReactNode {
  const styles = useStyles();
  const isClosed = last !== null && last.reopened === null;
  const Icon = isClosed ? LockClosed16Regular : LockOpen16Regular;
  return (
    <span className={styles.state}>
      <Icon aria-hidden />
      {isClosed ? closingText.closed : last !== null ? closingText.reopened : isOver ? closingText.open : closingText.running}
    </span>
  );
}
