import type { OfficeRole } from '#shared/domain/office';
import { balanceCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import type { ClosingBalance } from '#shared/domain/payments/closed-year';
import { closingText } from '#text/payments/closing';

/** Balances as they are printed or exported. @param nameOf what an agreement is called by */
export function balancesList(title: string, balances: readonly ClosingBalance[], role: OfficeRole, nameOf: (agreement: ClosingBalance['agreement']) => string): ExportedTable {
  const { region, year, expected, waived, refunded, outstanding } = closingText.balanceColumns;
  const names = [region, year, expected, closingText.columns.paid[role], waived, refunded, outstanding];
  return {
    title,
    filter: null,
    columns: names.map((name, index) => ({ title: name, align: index < 2 ? 'start' : 'end' })),
    rows: balances.map((balance) => [textCell(nameOf(balance.agreement)), numberCell(balance.year), ...figures.map((figure) => balanceCell(balance[figure]))]),
  };
}

const figures = ['expected', 'paid', 'waived', 'refunded', 'outstanding'] as const;
