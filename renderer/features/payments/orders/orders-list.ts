import { amountCell, dayCell, textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { addHalere } from '#shared/domain/money';
import type { FollowedOrder } from '#shared/domain/payment-orders/confirmations';
import { courseNames, ordersText } from '#text/payments/orders';

/** Issued orders as they are printed or exported. */
export function ordersList(followed: readonly FollowedOrder[]): ExportedTable {
  const titles = ordersText.issuedColumns;
  return {
    title: ordersText.issuedTitle,
    filter: null,
    columns: [
      { title: titles.order, align: 'start' },
      { title: titles.executeOn, align: 'start' },
      { title: titles.pays, align: 'start' },
      { title: titles.amount, align: 'end' },
      { title: titles.confirmation, align: 'start' },
      { title: titles.paidOn, align: 'start' },
      { title: titles.reason, align: 'start' },
    ],
    rows: followed.map(({ issued: { order, pays, withdrawn }, confirmedBy, course }) => [
      textCell(order.reference),
      dayCell(order.executeOn),
      textCell(pays.map(({ year }) => ordersText.contribution(year)).join(', ')),
      amountCell(addHalere(order.transfers.map(({ amount }) => amount))),
      textCell(courseNames[course]),
      dayCell(confirmedBy.findLast((payment) => payment !== null)?.bookedOn ?? null),
      textCell(withdrawn?.reason ?? null),
    ]),
  };
}
