import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { counterpartsOf } from '#shared/domain/life/counterparts';
import type { FactParty } from '#shared/domain/life/fact';
import { courseText } from '#text/life/course';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  holdings: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', margin: `${tokens.spacingVerticalS} 0 0`, gap: tokens.spacingHorizontalM },
  count: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontVariantNumeric: 'tabular-nums' },
  where: { color: tokens.colorNeutralForeground2 },
});

/** How many counterparts there are and where each of them is. */
export function CounterpartsPanel({ agreement, names }: { readonly agreement: Agreement; readonly names: Readonly<Record<FactParty, string>> }): ReactNode {
  const styles = useStyles();
  const { agreed, sets, at } = counterpartsOf(agreement);
  return (
    <Panel title={courseText.counterparts}>
      {agreed === null ? courseText.notAgreed : courseText.agreed(agreed)}
      {agreed !== null && at === null && sets.length > 0 && <div className={styles.where}>{courseText.whereaboutsUnclear}</div>}
      {at !== null && (
        <dl className={styles.holdings}>
          <Holding where={names.coordinator} count={at.coordinator} />
          <Holding where={names.region} count={at.region} />
          <Holding where={courseText.underWay} count={at.underWay} />
        </dl>
      )}
    </Panel>
  );
}

function Holding({ where, count }: { readonly where: string; readonly count: number }): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.where}>{where}</dt>
      <dd className={styles.count}>{count}</dd>
    </div>
  );
}
