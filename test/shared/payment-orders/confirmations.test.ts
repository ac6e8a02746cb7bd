import { describe, expect, test } from 'vitest';
import { followedOrders, waitingOrder } from '#shared/domain/payment-orders/confirmations';
import { issuedOrderSchema, type IssuedOrder } from '#shared/domain/payments/issued-order';
import { day } from '#test/support/agreement-life';
import { anAgreementNumbered } from '#test/support/ledger-changes';
import { aPayment } from '#test/support/money';

const agreement = anAgreementNumbered(1).id;
const file = { sha256: 'a'.repeat(64), type: 'text/plain', size: 1 };

/** An order of 10 January 2024 for the 15th. @param paid korunas by years */
function anOrder(number: number, paid: Readonly<Record<number, number>>, withdrawn = false): IssuedOrder {
  const at = '2024-01-10T09:00:00.000Z';
  const transfer = { creditor: 'Kraj Vysočina', creditorAccount: '1265098001/5500', variableSymbol: null, specificSymbol: null, constantSymbol: null, message: null };
  return issuedOrderSchema.parse({
    id: `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`,
    order: { reference: `KPBI-2024-00${String(number)}`, debtor: 'Olomoucký kraj', debtorAccount: '27-4228320287/0100', executeOn: '2024-01-15', createdAt: at, transfers: Object.values(paid).map((korunas) => ({ ...transfer, amount: korunas * 100 })) },
    pays: Object.keys(paid).map((year) => ({ agreement, year: Number(year) })),
    abo: file,
    pain001: file,
    controlSheet: null,
    by: 'novakova',
    at,
    withdrawn: withdrawn ? { by: 'novakova', at, reason: 'Omyl.' } : null,
  });
}

const coursesOf = (orders: readonly IssuedOrder[], payments: Parameters<typeof followedOrders>[1], today = '2024-01-15') => followedOrders(orders, payments, day(today)).map(({ course }) => course);
const paidOut = (number: number, korunas: number, on = '2024-01-15', year = 2024) => aPayment({ number, on, amount: -korunas, allocated: { [year]: -korunas } });

describe('an order', () => {
  test('waits until its day has passed, then it is late', () => {
    expect([coursesOf([anOrder(1, { 2024: 60_000 })], []), coursesOf([anOrder(1, { 2024: 60_000 })], [], '2024-01-16')]).toEqual([['waiting'], ['late']]);
  });

  test('is confirmed by what went out for its contribution, once all of it did', () => {
    const order = anOrder(1, { 2023: 20_000, 2024: 60_000 });
    expect([coursesOf([order], [paidOut(1, 60_000)]), coursesOf([order], [paidOut(1, 60_000), paidOut(2, 20_000, '2024-01-15', 2023)])]).toEqual([['waiting'], ['confirmed']]);
  });

  test.each([
    ['of another amount', paidOut(1, 59_999)],
    ['of before it was issued', paidOut(1, 60_000, '2024-01-09')],
    ['for another year', paidOut(1, 60_000, '2024-01-15', 2023)],
    ['that belongs to no contribution yet', aPayment({ on: '2024-01-15', amount: -60_000 })],
    ['that came in', aPayment({ on: '2024-01-15', amount: 60_000, allocated: { 2024: 60_000 } })],
  ])('is not confirmed by a payment %s', (_, payment) => {
    expect(coursesOf([anOrder(1, { 2024: 60_000 })], [payment])).toEqual(['waiting']);
  });

  test('is not confirmed by what the bank took back, until it is paid again', () => {
    const order = anOrder(1, { 2024: 60_000 });
    const storno = aPayment({ number: 2, on: '2024-01-16', amount: 60_000, reversal: true, allocated: { 2024: 60_000 } });
    const again = paidOut(3, 60_000, '2024-01-17');
    expect([coursesOf([order], [paidOut(1, 60_000), storno], '2024-01-17'), coursesOf([order], [paidOut(1, 60_000), storno, again], '2024-01-17')]).toEqual([['late'], ['confirmed']]);
  });

  test('stays confirmed where the storno is of another contribution', () => {
    const storno = aPayment({ number: 2, on: '2024-01-16', amount: 60_000, reversal: true, allocated: { 2023: 60_000 } });
    expect(coursesOf([anOrder(1, { 2024: 60_000 })], [paidOut(1, 60_000), storno], '2024-01-17')).toEqual(['confirmed']);
  });

  test('does not share its payment with another', () => {
    expect(coursesOf([anOrder(1, { 2024: 30_000 }), anOrder(2, { 2024: 30_000 })], [paidOut(1, 30_000)])).toEqual(['confirmed', 'waiting']);
  });

  test('that was withdrawn takes no payment from the one that followed it', () => {
    expect(coursesOf([anOrder(1, { 2024: 60_000 }, true), anOrder(2, { 2024: 60_000 })], [paidOut(1, 60_000)])).toEqual(['withdrawn', 'confirmed']);
  });
});

test('a contribution waits for the order whose transfer of it nobody confirmed', () => {
  const followed = followedOrders([anOrder(1, { 2023: 20_000, 2024: 60_000 })], [paidOut(1, 60_000)], day('2024-01-15'));
  expect([2022, 2023, 2024].map((year) => waitingOrder(followed, { agreement, year })?.order.reference ?? null)).toEqual([null, 'KPBI-2024-001', null]);
});
