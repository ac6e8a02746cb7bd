import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contributionsOf } from '#data/contributions';
import { Panel } from '#ui/panel';
import type { Agreement } from '#shared/domain/agreement';
import { addHalere, formatAmount } from '#shared/domain/money';
import type { roleNames } from '#text/names';
import { overviewText } from '#text/overview';
import { sampleText } from '#text/sample';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, margin: 0 },
  part: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalM },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
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
      </dl>
      {sampleLeftOut && <div className={styles.note}>{sampleText.notCounted}</div>}
      {unknown > 0 && <div className={styles.note}>{overviewText.unknownAmount(unknown)}</div>}
    </Panel>
  );
}
