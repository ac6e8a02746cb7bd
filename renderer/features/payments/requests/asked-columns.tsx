import type { ExportedColumn } from '#ui/details-table/exported-list';
import { balanceCell, dayCell, emptyCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { RequestKind } from '#shared/domain/payments/payment-request';
import { formatDate } from '#shared/domain/plain-date';
import { requestNames, requestsText } from '#text/payments/requests';
import { signedAmount } from '#text/payments/payments';
import type { AskedRow } from './asked-rows';

const titles = requestsText.columns;

/** What a letter of that kind would ask for, or confirm; haléře. */
const amountIn = ({ state: { outstanding, paid, refunded } }: AskedRow, kind: RequestKind): number => (kind === 'receipt' ? paid - refunded : outstanding);

/** The columns of contributions a letter of one kind can be issued about. */
export function askedColumns(kind: RequestKind): readonly ExportedColumn<AskedRow, ExportedCell>[] {
  return [
    { id: 'region', title: titles.region, width: 180, grows: true, sortKey: ({ region }) => region, cell: ({ region }) => region, exported: ({ region }) => textCell(region) },
    { id: 'year', title: titles.year, width: 70, sortKey: ({ state }) => state.year, cell: ({ state }) => state.year, exported: ({ state }) => numberCell(state.year) },
    { id: 'amount', title: titles.amount, width: 130, align: 'end', largestFirst: true, sortKey: (row) => amountIn(row, kind), cell: (row) => signedAmount(amountIn(row, kind)), exported: (row) => balanceCell(amountIn(row, kind)) },
    { id: 'due', title: titles.due, width: 120, sortKey: ({ state }) => state.dueOn ?? '', cell: ({ state: { dueOn } }) => (dueOn === null ? requestsText.afterDelivery : formatDate(dueOn)), exported: ({ state: { dueOn } }) => (dueOn === null ? textCell(requestsText.afterDelivery) : dayCell(dueOn)) },
    { id: 'late', title: titles.late, width: 110, align: 'end', largestFirst: true, sortKey: ({ state }) => state.daysLate, cell: ({ state: { daysLate } }) => (daysLate === 0 ? '' : requestsText.days(daysLate)), exported: ({ state: { daysLate } }) => (daysLate === 0 ? emptyCell : numberCell(daysLate)) },
    { id: 'last', title: titles.last, width: 220, grows: true, sortKey: ({ last }) => last?.issuedOn ?? '', cell: ({ last }) => letterText(last), exported: ({ last }) => textCell(letterText(last)) },
  ];
}

const letterText = (letter: AskedRow['last']): string => (letter === null ? '' : `${requestNames[letter.kind]} ${letter.number}, ${formatDate(letter.issuedOn)}`);
