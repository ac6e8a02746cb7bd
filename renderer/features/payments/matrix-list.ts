import type { OfficeRole } from '#shared/domain/office';
import { contributionStatusNames } from '#shared/documents/contribution-words';
import { balanceCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell, ExportedTable } from '#shared/domain/export/exported-table';
import type { Party } from '#shared/domain/party';
import { caseTitle } from '#text/names';
import { paymentsText, signedAmount } from '#text/payments/payments';
import type { Matrix } from './matrix';

/** The matrix as it is printed: how each contribution stands and what is expected of it, with the sums below. */
export function matrixList({ years, rows, totals }: Matrix, role: OfficeRole, parties: readonly Party[]): ExportedTable {
  const sums = [
    [paymentsText.totals.expected, totals.map(({ expected }) => expected), null],
    [paymentsText.totals.received[role], totals.map(({ received }) => received), null],
    [paymentsText.totals.outstanding, totals.map(({ outstanding }) => outstanding), rows.reduce((sum, { outstanding }) => sum + outstanding, 0)],
  ] as const;
  return {
    title: paymentsText.matrix[role],
    filter: null,
    columns: [paymentsText.region, ...years.map(String), paymentsText.outstanding].map((title, index, all) => ({ title, align: index === all.length - 1 ? 'end' : 'start' })),
    rows: [
      ...rows.map(({ account, cells, outstanding }) => [
        textCell(caseTitle(account.agreement.content, parties)),
        ...cells.map((state): ExportedCell => textCell(state === null ? null : `${contributionStatusNames[state.status]}, ${signedAmount(state.expected)}`)),
        balanceCell(outstanding),
      ]),
      ...sums.map(([name, amounts, sum]) => [textCell(name), ...amounts.map((amount) => textCell(signedAmount(amount))), sum === null ? textCell(null) : balanceCell(sum)]),
    ],
  };
}
