import type { ExportedColumn } from '#ui/details-table/exported-list';
import { amountCell, dayCell, emptyCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import { formatAmount, halereSchema } from '#shared/domain/money';
import type { PaymentRequest } from '#shared/domain/payments/payment-request';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import { requestNames, requestsText } from '#text/payments/requests';

/** A letter that was issued; `place` counts letters in the order of issue, `deliveredOn` of a call, null while nobody has written it down. */
export type IssuedRow = { readonly request: PaymentRequest; readonly place: number; readonly region: string; readonly deliveredOn: PlainDate | null };

const titles = requestsText.columns;
const money = (amount: number): string => formatAmount(halereSchema.parse(amount));

/** The columns of letters that were issued. */
export const issuedColumns: readonly ExportedColumn<IssuedRow, ExportedCell>[] = [
  { id: 'number', title: titles.number, width: 130, largestFirst: true, sortKey: ({ place }) => place, cell: ({ request }) => request.number, exported: ({ request }) => textCell(request.number) },
  { id: 'kind', title: titles.kind, width: 140, sortKey: ({ request }) => requestNames[request.kind], cell: ({ request }) => requestNames[request.kind], exported: ({ request }) => textCell(requestNames[request.kind]) },
  { id: 'region', title: titles.region, width: 160, grows: true, sortKey: ({ region }) => region, cell: ({ region }) => region, exported: ({ region }) => textCell(region) },
  { id: 'year', title: titles.year, width: 70, sortKey: ({ request }) => request.year, cell: ({ request }) => request.year, exported: ({ request }) => numberCell(request.year) },
  { id: 'issuedOn', title: titles.issuedOn, width: 110, largestFirst: true, sortKey: ({ request }) => request.issuedOn, cell: ({ request }) => formatDate(request.issuedOn), exported: ({ request }) => dayCell(request.issuedOn) },
  { id: 'amount', title: titles.amount, width: 110, align: 'end', largestFirst: true, sortKey: ({ request }) => request.amount, cell: ({ request }) => money(request.amount), exported: ({ request }) => amountCell(request.amount) },
  { id: 'interest', title: titles.interest, width: 90, align: 'end', largestFirst: true, sortKey: ({ request }) => request.interest, cell: ({ request }) => (request.interest === 0 ? '' : money(request.interest)), exported: ({ request }) => (request.interest === 0 ? emptyCell : amountCell(request.interest)) },
  { id: 'payBy', title: titles.payBy, width: 110, sortKey: ({ request }) => request.dueOn ?? '', cell: ({ request }) => (request.dueOn === null ? '' : formatDate(request.dueOn)), exported: ({ request }) => dayCell(request.dueOn) },
  { id: 'delivered', title: titles.delivered, width: 110, sortKey: ({ deliveredOn }) => deliveredOn ?? '', cell: ({ request, deliveredOn }) => deliveredWords(request, deliveredOn), exported: ({ request, deliveredOn }) => (deliveredOn === null ? textCell(deliveredWords(request, null)) : dayCell(deliveredOn)) },
];

/** Only the delivery of a call is written down: the due day is counted from it. */
function deliveredWords({ kind }: PaymentRequest, on: PlainDate | null): string {
  if (kind !== 'call-for-payment') return '';
  return on === null ? requestsText.notDelivered : formatDate(on);
}
