import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FiguresTable } from '#ui/figures-table';
import { Panel } from '#ui/panel';
import type { BalanceDifference } from '#shared/domain/payments/closing-balances';
import type { ClosingBalance } from '#shared/domain/payments/closed-year';
import { closingText } from '#text/payments/closing';
import { signedAmount } from '#text/payments/payments';
import { useRegionName } from '#features/payments/use-region-name';

const useStyles = makeStyles({ note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 } });

/** Where the balances kept at the closing are not those that follow today. */
export function BalanceDifferences({ differences }: { readonly differences: readonly BalanceDifference[] }): ReactNode {
  const styles = useStyles();
  const nameOf = useRegionName();
  const columns = closingText.differenceColumns;
  return (
    <Panel title={closingText.differencesTitle}>
      <p className={styles.note}>{closingText.differencesNote}</p>
      <FiguresTable
        label={closingText.differencesTitle}
        columns={[{ name: columns.region }, { name: columns.year }, ...[columns.expectedKept, columns.expectedToday, columns.kept, columns.today].map((name) => ({ name, figures: true }))]}
        rows={differences.map(({ agreement, year, kept, today }) => ({
          key: `${agreement} ${String(year)}`,
          cells: [nameOf(agreement), year, figure(kept, 'expected'), figure(today, 'expected'), figure(kept, 'outstanding'), figure(today, 'outstanding')],
        }))}
      />
    </Panel>
  );
}

const figure = (balance: ClosingBalance | null, name: 'expected' | 'outstanding'): string => (balance === null ? closingText.none : signedAmount(balance[name]));
