import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contributionsOf } from '#data/payments/contributions';
import { useAccounts } from '#data/payments/contribution-states';
import { useLives } from '#data/lives';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import type { Agreement } from '#shared/domain/agreement';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { sumsOf } from '#shared/domain/payments/figures/year-figures';
import type { roleNames } from '#text/names';
import { overviewText } from '#text/overview';
import { signedAmount } from '#text/payments/payments';
import { sampleText } from '#text/sample';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, margin: 0 },
  part: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalM },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  late: { color: tokens.colorStatusDangerForeground1 },
  note: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
});

/** What the agreements bring the coordinator this year, or cost the cooperating region, certain and provisional. */
export function YearFigures({ agreements, role, year }: { readonly agreements: readonly Agreement[]; readonly role: keyof typeof roleNames; readonly year: number }): ReactNode {
  const styles = useStyles();
  const real = agreements.filter(({ sample }) => !sample);
  // Beside real agreements the sample would make every sum wrong; alone it shows how the sums look.
  const sampleLeftOut = real.length > 0 && real.length < agreements.length;
  const accounts = useAccounts();
  const { lifeOf } = useLives();
  const { concluded, planned, unknown } = contributionsOf(real.length > 0 ? real : agreements, { accounts, lifeOf }, year);
  return (
    <Panel title={overviewText.figures(year)}>
      <dl className={styles.list}>
        <dt className={styles.total}>{overviewText.total[role]}</dt>
        <dd className={`${styles.amount} ${styles.total}`}>{signedAmount(concluded + planned)}</dd>
        <dt className={styles.part}>{overviewText.fromConcluded}</dt>
        <dd className={styles.amount}>{signedAmount(concluded)}</dd>
        <dt className={styles.part}>{overviewText.planned}</dt>
        <dd className={styles.amount}>{signedAmount(planned)}</dd>
        <Moved states={accounts.flatMap(({ states }) => states)} role={role} year={year} />
      </dl>
      <RouteLink to="/platby">{overviewText.toPayments}</RouteLink>
      {sampleLeftOut && <div className={styles.note}>{sampleText.notCounted}</div>}
      {unknown > 0 && <div className={styles.note}>{overviewText.unknownAmount(unknown)}</div>}
    </Panel>
  );
}

/** What came or went for the year, and what should have by now. */
function Moved({ states, role, year }: { readonly states: readonly ContributionState[]; readonly role: keyof typeof roleNames; readonly year: number }): ReactNode {
  const styles = useStyles();
  const moved = sumsOf(states.filter((state) => state.year === year)).received;
  const late = sumsOf(states.filter(({ outstanding, daysLate }) => outstanding > 0 && daysLate > 0)).outstanding;
  return (
    <>
      <dt className={styles.total}>{overviewText.moved[role]}</dt>
      <dd className={`${styles.amount} ${styles.total}`}>{signedAmount(moved)}</dd>
      {late > 0 && (
        <>
          <dt className={styles.late}>{overviewText.late}</dt>
          <dd className={`${styles.amount} ${styles.late}`}>{signedAmount(late)}</dd>
        </>
      )}
    </>
  );
}
