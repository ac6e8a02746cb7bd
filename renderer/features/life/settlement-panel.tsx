import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import type { FactParty } from '#shared/domain/life/fact';
import { settlementOf } from '#shared/domain/life/settlement';
import { consolidatedOn } from '#shared/domain/life/state-on';
import { formatAmountExactly } from '#shared/domain/money';
import type { PlainDate } from '#shared/domain/plain-date';
import { useSurroundings } from '#data/machine/surroundings';
import { settlementReason, settlementText } from '#text/life/course';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0 },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** How the contribution of the year of the end might be settled: a proposal, about which the parties decide. */
export function SettlementPanel({ agreement, endsOn, names }: { readonly agreement: Agreement; readonly endsOn: PlainDate; readonly names: Readonly<Record<FactParty, string>> }): ReactNode {
  const styles = useStyles();
  const { agreements } = useSurroundings();
  const settlement = settlementOf(consolidatedOn(agreement, agreements, endsOn), endsOn);
  if (settlement === null) return null;
  const { year, paid, due, toReturn, toPay, reason } = settlement;
  return (
    <Panel title={settlementText.title}>
      <p className={styles.note}>{settlementText.proposal}</p>
      <dl className={styles.list}>
        <dt>{settlementText.paid(year)}</dt>
        <dd className={styles.amount}>{formatAmountExactly(paid)}</dd>
        <dt>{settlementText.due}</dt>
        <dd className={styles.amount}>{formatAmountExactly(due)}</dd>
        <dt>{toPay > 0 ? settlementText.toPay(names.region) : settlementText.toReturn(names.coordinator)}</dt>
        <dd className={styles.amount}>{formatAmountExactly(toPay > 0 ? toPay : toReturn)}</dd>
      </dl>
      <div className={styles.note}>{settlementReason(reason)}</div>
    </Panel>
  );
}
