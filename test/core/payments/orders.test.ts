import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { OrderedTransfer, OrderToIssue } from '#shared/api/orders';
import type { AgreementId } from '#shared/domain/agreement';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { korunas } from '#shared/domain/money';
import type { IssuedOrder } from '#shared/domain/payments/issued-order';
import { day } from '#test/support/agreement-life';
import { createTestApplication, type TestApplication } from '#test/support/application';
import { concluded, signedByBoth } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';

let application: TestApplication;
let client: AppClient;
let agreement: AgreementId;
beforeEach(async () => {
  application = createTestApplication();
  client = application.client;
  agreement = await concluded(client, day('2023-12-20'));
  const { revision, content } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ071' }, unparsed: {} }));
});

const aTransfer = (changes: Partial<OrderedTransfer> = {}): OrderedTransfer => ({
  agreement,
  year: 2024,
  creditorAccount: bankAccountSchema.parse('1265098001/5500'),
  amount: korunas(60_000),
  variableSymbol: null,
  specificSymbol: null,
  constantSymbol: null,
  message: 'Příspěvek za rok 2024',
  ...changes,
});

const anOrder = (changes: Partial<OrderToIssue> = {}) => ({
  debtorAccount: bankAccountSchema.parse('27-4228320287/0100'),
  executeOn: day('2024-01-16'),
  withControlSheet: false,
  despiteEarlier: false,
  ...changes,
  transfers: [...(changes.transfers ?? [aTransfer()])],
});

async function issued(changes: Partial<OrderToIssue> = {}): Promise<IssuedOrder> {
  const { orders } = valueOf(await client.orders.issue(anOrder(changes)));
  const last = orders.at(-1);
  if (last === undefined) throw new Error('no order was kept');
  return last;
}

const fileOf = async (id: IssuedOrder['id'], format: 'abo' | 'kpc' | 'pain001' | 'control-sheet') => {
  const { fileName, content } = valueOf(await client.orders.read({ id, format }));
  return { fileName, text: Buffer.from(content, 'base64').toString('latin1') };
};

async function sheetOf({ controlSheet }: IssuedOrder): Promise<string> {
  if (controlSheet === null) throw new Error('no control sheet was kept');
  return (await application.ports.pdfText(await application.ports.ledger.files.read(controlSheet))).replace(/\s+/gu, ' ');
}

/** One more agreement by which the office pays from 2024. */
async function anotherAgreement(number: string): Promise<AgreementId> {
  const { id, revision, content, unparsed } = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
  const first = valueOf(await client.agreements.get({ id: agreement })).content;
  valueOf(await client.agreements.update({ id, revision, content: { ...content, contribution: first.contribution, region: { ...content.region, number } }, unparsed }));
  await signedByBoth(client, id, day('2023-12-20'));
  return id;
}

const refused = (result: { readonly ok: boolean; readonly error?: unknown }) => (result.ok ? 'taken' : result.error);
const paidOut = (bookedOn: string) => ({ bookedOn: day(bookedOn), amount: -6_000_000, account: null, name: null, symbols: { variable: null, constant: null, specific: null }, note: null });

describe('a payment order', () => {
  test('is kept with whom it pays by the agreement, from whom, and what it pays', async () => {
    const { order, pays, by } = await issued();
    expect({ pays, by, ...order }).toMatchObject({
      pays: [{ agreement, year: 2024 }],
      by: 'novakova',
      reference: 'KPBI-2024-001',
      debtor: 'Olomoucký kraj',
      debtorAccount: '27-4228320287/0100',
      executeOn: '2024-01-16',
      transfers: [{ creditor: 'Kraj Vysočina', creditorAccount: '1265098001/5500', amount: 6_000_000 }],
    });
  });

  test('gives the same order to the bank in either format', async () => {
    const { id } = await issued();
    const [abo, kpc, pain] = [await fileOf(id, 'abo'), await fileOf(id, 'kpc'), await fileOf(id, 'pain001')];
    expect([abo.fileName, kpc.fileName, pain.fileName]).toEqual(['prikaz-KPBI-2024-001.abo', 'prikaz-KPBI-2024-001.kpc', 'prikaz-KPBI-2024-001.xml']);
    expect(abo.text).toContain('\r\n2 27-4228320287 6000000 160124\r\n1265098001 6000000 ');
    expect(kpc.text).toBe(abo.text);
    expect(pain.text).toContain('<InstdAmt Ccy="CZK">60000.00</InstdAmt>');
  });

  test('has its control sheet beside it when it was asked for', async () => {
    const { id } = await issued({ withControlSheet: true });
    const { fileName, text } = await fileOf(id, 'control-sheet');
    expect([fileName, text.slice(0, 5)]).toEqual(['kontrolni-list-KPBI-2024-001.pdf', '%PDF-']);
    const without = await issued({ despiteEarlier: true });
    expect(await client.orders.read({ id: without.id, format: 'control-sheet' })).toMatchObject({ ok: false, error: { code: 'not-found', what: 'file' } });
  });

  test('says in its control sheet what was ordered', async () => {
    expect(await sheetOf(await issued({ withControlSheet: true }))).toContain('Výdaj se opakuje každý rok po dobu trvání smlouvy. Příkaz k úhradě KPBI-2024-001 se splatností 16. 1. 2024: 60 000 Kč za rok 2024.');
  });

  test('says in its control sheet by which agreement each transfer is paid, and how much they are together', async () => {
    const other = await anotherAgreement('OLK/7/2023');
    const order = await issued({ withControlSheet: true, transfers: [aTransfer(), aTransfer({ agreement: other, amount: korunas(20_000) })] });
    // The number of the page stands between the lines of the sheet.
    expect((await sheetOf(order)).replace(' strana 1 z 2', '')).toContain('60 000 Kč za rok 2024 podle smlouvy č. 2024/00123/KH, 20 000 Kč za rok 2024 podle smlouvy č. OLK/7/2023, celkem 80 000 Kč.');
  });

  test('pays no contribution again that waits for the bank, unless that is meant', async () => {
    await issued();
    expect(refused(await client.orders.issue(anOrder()))).toEqual({ code: 'already-ordered', year: 2024, reference: 'KPBI-2024-001' });
    expect((await issued({ despiteEarlier: true })).order.reference).toBe('KPBI-2024-002');
  });

  test('waits no more once it is withdrawn with a reason, and its number is not given again', async () => {
    const { id } = await issued();
    const { orders } = valueOf(await client.orders.withdraw({ id, reason: 'Chybný účet.' }));
    expect(orders).toMatchObject([{ withdrawn: { by: 'novakova', reason: 'Chybný účet.' } }]);
    expect((await issued()).order.reference).toBe('KPBI-2024-002');
  });

  test('waits no more once the payment went out', async () => {
    await issued({ transfers: [aTransfer({ amount: korunas(20_000) })] });
    const payment = { ...paidOut('2024-01-15'), amount: -2_000_000 };
    valueOf(await client.payments.write({ payment, allocations: [{ agreement, year: 2024, amount: -2_000_000 }] }));
    expect((await issued({ transfers: [aTransfer({ amount: korunas(40_000) })] })).order.reference).toBe('KPBI-2024-002');
  });

  test.each([
    ['more than is missing', { amount: korunas(60_001) }, { code: 'invalid-input', issues: [{ path: ['transfers', 0, 'amount'], code: 'amount-too-large' }] }],
    ['a year that is not paid', { year: 2031 }, { code: 'not-found', what: 'contribution' }],
  ])('never pays %s', async (_, changes, error) => {
    expect(refused(await client.orders.issue(anOrder({ transfers: [aTransfer(changes)] })))).toMatchObject(error);
  });

  test('pays a contribution once', async () => {
    expect(refused(await client.orders.issue(anOrder({ transfers: [aTransfer({ amount: korunas(1) }), aTransfer({ amount: korunas(1) })] })))).toMatchObject({ code: 'invalid-input', issues: [{ code: 'repeated' }] });
  });

  test('does not pay what has been paid', async () => {
    valueOf(await client.payments.write({ payment: paidOut('2024-01-10'), allocations: [{ agreement, year: 2024, amount: -6_000_000 }] }));
    expect(refused(await client.orders.issue(anOrder()))).toMatchObject({ code: 'not-found', what: 'contribution' });
  });

  test('is of a day that has not passed, and never of a closed year', async () => {
    expect(refused(await client.orders.issue(anOrder({ executeOn: day('2024-01-14') })))).toMatchObject({ code: 'invalid-input', issues: [{ path: ['executeOn'], code: 'date-in-past' }] });
    valueOf(await client.payments.closeYear({ year: 2023 }));
    expect(refused(await client.orders.issue(anOrder({ executeOn: day('2023-12-29') })))).toEqual({ code: 'year-closed', year: 2023 });
  });

  test('is issued by the region that pays, not by the coordinator', async () => {
    const { revision, content } = valueOf(await client.office.get({}));
    valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ063' }, unparsed: {} }));
    expect(refused(await client.orders.issue(anOrder()))).toMatchObject({ code: 'not-found', what: 'contribution' });
  });

  test('that is refused leaves nothing behind', async () => {
    const before = valueOf(await client.payments.list({}));
    await client.orders.issue(anOrder({ transfers: [aTransfer(), aTransfer({ year: 2031 })] }));
    expect(valueOf(await client.payments.list({}))).toEqual(before);
  });
});
