import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contributionsOf } from '#data/contributions';
import { Panel } from '#ui/panel';
import type { Agreement } from '#shared/domain/agreement';
import { addHalere, formatAmount } from '#shared/domain/money';
import { overviewText } from '#text/overview';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, margin: 0 },
  part: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalM },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
});

/** What the agreements bring this year, certain and provisional. */
export function YearFigures({ agreements, year }: { readonly agreements: readonly Agreement[]; readonly year: number }): ReactNode {
  const styles = useStyles();
  const { finished, drafts, unknown } = contributionsOf(agreements, year);
  return (
    <Panel title={overviewText.figures(year)}>
      <dl className={styles.list}>
        <dt className={styles.total}>{overviewText.expected}</dt>
        <dd className={`${styles.amount} ${styles.total}`}>{formatAmount(addHalere([finished, drafts]))}</dd>
        <dt className={styles.part}>{overviewText.fromFinished}</dt>
        <dd className={styles.amount}>{formatAmount(finished)}</dd>
        <dt className={styles.part}>{overviewText.fromDrafts}</dt>
        <dd className={styles.amount}>{formatAmount(drafts)}</dd>
      </dl>
      {unknown > 0 && <div className={styles.note}>{overviewText.unknownAmount(unknown)}</div>}
    </Panel>
  );
}
