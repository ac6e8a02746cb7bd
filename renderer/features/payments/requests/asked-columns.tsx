import type { Column } from '#ui/details-table/column';
import type { RequestKind } from '#shared/domain/payments/payment-request';
import { formatDate } from '#shared/domain/plain-date';
import { requestNames, requestsText } from '#text/payment-requests';
import { signedAmount } from '#text/payments';
import type { AskedRow } from './asked-rows';

const titles = requestsText.columns;

/** What a letter of that kind would ask for, or confirm; haléře. */
const amountIn = ({ state: { outstanding, paid, refunded } }: AskedRow, kind: RequestKind): number => (kind === 'receipt' ? paid - refunded : outstanding);

/** The columns of contributions a letter of one kind can be issued about. */
export function askedColumns(kind: RequestKind): readonly Column<AskedRow>[] {
  return [
    { id: 'region', title: titles.region, width: 180, grows: true, sortKey: ({ region }) => region, cell: ({ region }) => region },
    { id: 'year', title: titles.year, width: 70, sortKey: ({ state }) => state.year, cell: ({ state }) => state.year },
    { id: 'amount', title: titles.amount, width: 130, align: 'end', largestFirst: true, sortKey: (row) => amountIn(row, kind), cell: (row) => signedAmount(amountIn(row, kind)) },
    { id: 'due', title: titles.due, width: 120, sortKey: ({ state }) => state.dueOn ?? '', cell: ({ state: { dueOn } }) => (dueOn === null ? requestsText.afterDelivery : formatDate(dueOn)) },
    { id: 'late', title: titles.late, width: 110, align: 'end', largestFirst: true, sortKey: ({ state }) => state.daysLate, cell: ({ state: { daysLate } }) => (daysLate === 0 ? '' : requestsText.days(daysLate)) },
    { id: 'last', title: titles.last, width: 220, grows: true, sortKey: ({ last }) => last?.issuedOn ?? '', cell: ({ last }) => (last === null ? '' : `${requestNames[last.kind]} ${last.number}, ${formatDate(last.issuedOn)}`) },
  ];
}
