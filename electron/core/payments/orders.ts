import { Failure } from '#core/failure';
import { changeBookkeeping } from '#core/payments/change-bookkeeping';
import { mustBeOpen, type Signed } from '#core/payments/closing';
import { madeOrder, type MadeOrder } from '#core/payments/orders-made';
import { keptControlSheet } from '#core/payments/orders-control-sheet';
import type { Ports } from '#core/ports';
import type { OrderFileFormat, OrderToIssue } from '#shared/api/orders';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { IssuedOrder, IssuedOrderId } from '#shared/domain/payments/issued-order';
import { answerType } from '#shared/domain/record';
import { writeAboOrder } from '#shared/formats/payment-orders/abo-order';
import { writePain001 } from '#shared/formats/payment-orders/pain-001';

/**
 * Issues a payment order: its files are kept first, so that an order is never without them.
 * @throws Failure `not-found` of what is not to be paid, `invalid-input`, `already-ordered`, `year-closed`
 */
export async function issueOrder(ports: Ports, asked: OrderToIssue): Promise<Bookkeeping> {
  const { ledger, clock, ids, userName } = ports;
  const signed: Signed = { by: userName(), at: clock.now() };
  const present = await ledger.read();
  const made = madeOrder(present, asked, { today: clock.today(), at: signed.at });
  const kept = { ...(await keptFiles(ports, made)), controlSheet: asked.withControlSheet ? await keptControlSheet(ports, present, made) : null };
  return changeBookkeeping(ledger, (bookkeeping, all) => {
    // What was issued or paid meanwhile may forbid it, or have taken its reference.
    const again = madeOrder(all, asked, { today: clock.today(), at: signed.at });
    if (again.order.reference !== made.order.reference) throw new Failure({ code: 'changed-meanwhile', revision: bookkeeping.orders.length });
    return { ...bookkeeping, orders: [...bookkeeping.orders, { id: ids.orderId(), ...again, ...kept, ...signed, withdrawn: null }] };
  });
}

async function keptFiles({ ledger: { files } }: Ports, { order }: MadeOrder): Promise<Pick<IssuedOrder, 'abo' | 'pain001'>> {
  return { abo: await files.keep(writeAboOrder(order), 'text/plain'), pain001: await files.keep(writePain001(order), answerType) };
}

/** @throws Failure `not-found`, `stored-file-missing`, `stored-file-damaged` */
export async function orderFile({ ledger }: Ports, id: IssuedOrderId, format: OrderFileFormat): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { order, abo, pain001, controlSheet } = findOrder((await ledger.read()).bookkeeping, id);
  const { file, name } = {
    'abo': { file: abo, name: `prikaz-${order.reference}.abo` },
    'kpc': { file: abo, name: `prikaz-${order.reference}.kpc` },
    'pain001': { file: pain001, name: `prikaz-${order.reference}.xml` },
    'control-sheet': { file: controlSheet, name: `kontrolni-list-${order.reference}.pdf` },
  }[format];
  if (file === null) throw new Failure({ code: 'not-found', what: 'file', id });
  return { fileName: name, bytes: await ledger.files.read(file) };
}

/** Says that an order was not given to the bank; the first reason stays. @throws Failure `not-found`, `year-closed` */
export function withWithdrawnOrder(bookkeeping: Bookkeeping, id: IssuedOrderId, reason: string, signed: Signed): Bookkeeping {
  const found = findOrder(bookkeeping, id);
  mustBeOpen(bookkeeping, [found.order.executeOn]);
  if (found.withdrawn !== null) return bookkeeping;
  return { ...bookkeeping, orders: bookkeeping.orders.map((each) => (each === found ? { ...each, withdrawn: { ...signed, reason } } : each)) };
}

function findOrder({ orders }: Bookkeeping, id: IssuedOrderId): IssuedOrder {
  const found = orders.find((order) => order.id === id);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'order', id });
  return found;
}
