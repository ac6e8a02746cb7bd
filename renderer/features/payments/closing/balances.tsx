import type { ReactNode } from 'react';
import { useListExport } from '#data/files/list-export';
import { downloadFile } from '#ui/browser-file';
import { FiguresTable } from '#ui/figures-table';
import { ListExportMenu } from '#ui/list-export-menu';
import { Panel } from '#ui/panel';
import type { OfficeRole } from '#shared/domain/office';
import type { ClosingBalance } from '#shared/domain/payments/closed-year';
import { closingText } from '#text/payments/closing';
import { signedAmount } from '#text/payments/payments';
import { balancesList } from './balances-list';
import { useRegionName } from '#features/payments/use-region-name';

type Props = {
  readonly year: number;
  /** Whether they are those kept when the year was closed. */
  readonly isKept: boolean;
  readonly balances: readonly ClosingBalance[];
  readonly role: OfficeRole;
};

/** How contributions stood at the end of a year, region by region. */
export function Balances({ year, isKept, balances, role }: Props): ReactNode {
  const nameOf = useRegionName();
  const title = closingText.balancesTitle[isKept ? 'kept' : 'today'](year);
  const columns = closingText.balanceColumns;
  const source = useListExport(() => balancesList(title, balances, role, nameOf), downloadFile);
  const sum = (figure: 'expected' | 'paid' | 'waived' | 'refunded' | 'outstanding') => signedAmount(balances.reduce((total, balance) => total + balance[figure], 0));
  return (
    <Panel title={title} {...(balances.length > 0 && { commands: <ListExportMenu title={title} source={source} byKey /> })}>
      {balances.length === 0 ? (
        closingText.noBalances
      ) : (
        <FiguresTable
          label={title}
          columns={[{ name: columns.region }, { name: columns.year }, ...[columns.expected, closingText.columns.paid[role], columns.waived, columns.refunded, columns.outstanding].map((name) => ({ name, figures: true }))]}
          rows={balances.map(({ agreement, year: ofYear, expected, paid, waived, refunded, outstanding }) => ({
            key: `${agreement} ${String(ofYear)}`,
            cells: [nameOf(agreement), ofYear, ...[expected, paid, waived, refunded, outstanding].map(signedAmount)],
          }))}
          total={[closingText.sum, '', sum('expected'), sum('paid'), sum('waived'), sum('refunded'), sum('outstanding')]}
        />
      )}
    </Panel>
  );
}
