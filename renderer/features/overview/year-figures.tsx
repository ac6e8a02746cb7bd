import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contributionsOf } from '#data/contributions';
import { useAccounts } from '#data/contribution-states';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import type { Agreement } from '#shared/domain/agreement';
import { addHalere, formatAmount } from '#shared/domain/money';
import type { roleNames } from '#text/names';
import { overviewText } from '#text/overview';
import { signedAmount } from '#text/payments';
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
  const { finished, drafts, unknown } = contributionsOf(real.length > 0 ? real : agreements, year);
  return (
    <Panel title={overviewText.figures(year)}>
      <dl className={styles.list}>
        <dt className={styles.total}>{overviewText.total[role]}</dt>
        <dd className={`${styles.amount} ${styles.total}`}>{formatAmount(addHalere([finished, drafts]))}</dd>
        <dt className={styles.part}>{overviewText.fromFinished}</dt>
        <dd className={styles.amount}>{formatAmount(finished)}</dd>
        <dt className={styles.part}>{overviewText.fromDrafts}</dt>
        <dd className={styles.amount}>{formatAmount(drafts)}</dd>
        <Moved role={role} year={year} />
      </dl>
      <RouteLink to="/platby">{overviewText.toPayments}</RouteLink>
      {sampleLeftOut && <div className={styles.note}>{sampleText.notCounted}</div>}
      {unknown > 0 && <div className={styles.note}>{overviewText.unknownAmount(unknown)}</div>}
    </Panel>
  );
}

/** What came or went for the year, and what should have by now. */
function Moved({ role, year }: { readonly role: keyof typeof roleNames; readonly year: number }): ReactNode {
  const styles = useStyles();
  const states = useAccounts().flatMap(({ states: all }) => all);
  const moved = states.filter((state) => state.year === year).reduce((sum, { paid, refunded }) => sum + paid - refunded, 0);
  const late = states.filter(({ outstanding, daysLate }) => outstanding > 0 && daysLate > 0).reduce((sum, { outstanding }) => sum + outstanding, 0);
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
