import { beforeEach, describe, expect, test } from 'vitest';
import type { Ports } from '#core/ports';
import type { AppClient } from '#shared/api/api';
import type { RequestOrder } from '#shared/api/requests';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { RequestKind } from '#shared/domain/payments/payment-request';
import { addDays } from '#shared/domain/plain-date';
import { day } from '#test/support/agreement-life';
import { createTestApplication } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';

let client: AppClient;
let ports: Ports;
let agreement: AgreementId;
beforeEach(() => anOffice());

/** The coordinator's office with the agreement of one region, concluded and published in November 2023. */
async function anOffice(change?: (content: AgreementContent) => Partial<AgreementContent>): Promise<void> {
  ({ client, ports } = createTestApplication());
  agreement = await concluded(client, day('2023-11-20'), change);
  await client.life.record({ id: agreement, fact: { kind: 'published', record: null, version: null, link: null, at: null, on: day('2023-11-22'), note: null } });
  await asking({ numberPattern: 'VU/{číslo}/{rok}', interestRate: null });
}

/** The clock of tests stands at 15 January 2024. */
const today = day('2024-01-15');

async function asking(next: { readonly numberPattern: string | null; readonly interestRate: number | null }): Promise<void> {
  const { revision, content, unparsed } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, asking: next }, unparsed }));
}

const order = (kind: RequestKind, change: Partial<RequestOrder> = {}): RequestOrder => ({
  kind,
  items: [{ agreement, year: 2024 }],
  issuedOn: today,
  payBy: kind === 'reminder' || kind === 'second-reminder' ? addDays(today, 14) : null,
  signedBy: 'Ing. Hana Příkladová',
  signedByTitle: 'vedoucí odboru informatiky',
  ...change,
});

const issue = async (kind: RequestKind, change: Partial<RequestOrder> = {}): Promise<Bookkeeping> => valueOf(await client.requests.issue(order(kind, change)));
const refused = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) => (result.ok ? 'taken' : result.error?.code);
const delivered = (on: string) => client.life.record({ id: agreement, fact: { kind: 'payment-requested', year: 2024, on: day(on), note: null } });
const pay = (amount: number, on: string) => client.payments.write({ payment: { bookedOn: day(on), amount, account: { kind: 'czech', number: '27-4228320287', bank: '0100' }, name: null, symbols: { variable: '2024071', constant: null, specific: null }, note: null }, allocations: [{ agreement, year: 2024, amount }] });

async function lastId({ requests }: Bookkeeping) {
  const last = requests.at(-1);
  if (last === undefined) throw new Error('no letter was issued');
  return last.id;
}

async function wordsOf(bookkeeping: Bookkeeping): Promise<string> {
  const { content } = valueOf(await client.requests.read({ id: await lastId(bookkeeping) }));
  return (await ports.pdfText(ports.base64.decode(content) ?? new Uint8Array())).replace(/\s+/gu, ' ');
}

describe('a call for payment', () => {
  test('is issued under the next number and kept as it is printed', async () => {
    const books = await issue('call-for-payment');
    expect(books.requests).toMatchObject([{ kind: 'call-for-payment', agreement, year: 2024, number: 'VU/1/2024', issuedOn: today, amount: 6_000_000, interest: 0, dueOn: null, by: 'novakova' }]);
    expect(valueOf(await client.requests.read({ id: await lastId(books) }))).toMatchObject({ fileName: 'Výzva k úhradě VU-1-2024 – Olomoucký kraj.pdf', type: 'application/pdf' });
    expect(await wordsOf(books)).toContain('Výzva k úhradě č. VU/1/2024');
  });

  test('asks for what is left where a part was paid before', async () => {
    await pay(1_500_000, '2024-01-10');
    expect((await issue('call-for-payment')).requests).toMatchObject([{ amount: 4_500_000 }]);
  });

  test('asks to be paid without delay where the day the agreement names passed before its effect', async () => {
    await anOffice(({ payment, contribution }) => ({ payment: { ...payment, due: { kind: 'fixed-day', day: 31, month: 3 } }, contribution: { ...contribution, firstYear: 2023 } }));
    const books = await issue('call-for-payment', { items: [{ agreement, year: 2023 }] });
    expect(await wordsOf(books)).toContain('splatný bez zbytečného odkladu po doručení této výzvy');
    expect(books.requests).toMatchObject([{ dueOn: null }]);
    expect(refused(await client.requests.issue(order('reminder', { items: [{ agreement, year: 2023 }] })))).toBe('request-not-possible');
  });

  test('says since when its contribution is due where the day the agreement names has passed', async () => {
    await anOffice(({ payment }) => ({ payment: { ...payment, due: { kind: 'fixed-day', day: 10, month: 1 } } }));
    const books = await issue('call-for-payment');
    expect(await wordsOf(books)).toContain('Příspěvek byl podle smlouvy splatný do 10. 1. 2024. Uhraďte jej bez zbytečného odkladu po doručení této výzvy');
    expect(books.requests).toMatchObject([{ dueOn: null }]);
  });

  test.each<readonly [string, () => Promise<unknown>]>([
    ['twice', () => issue('call-for-payment')],
    ['after one from elsewhere that was delivered', () => delivered('2024-01-15')],
  ])('is not issued %s', async (_, before) => {
    await before();
    expect(refused(await client.requests.issue(order('call-for-payment')))).toBe('request-not-possible');
  });

  test.each<readonly [string, Partial<RequestOrder>, string]>([
    ['in the future', { issuedOn: addDays(today, 1) }, 'invalid-input'],
    ['without the person who signs it', { signedBy: null }, 'request-incomplete'],
  ])('is not issued %s', async (_, change, code) => {
    expect(refused(await client.requests.issue(order('call-for-payment', change)))).toBe(code);
  });

  test('is not issued about a year the agreement does not pay', async () => {
    expect(refused(await client.requests.issue(order('call-for-payment', { items: [{ agreement, year: 2019 }] })))).toBe('request-not-possible');
  });

  test('without a series of numbers says that its number is missing', async () => {
    await asking({ numberPattern: null, interestRate: null });
    expect(valueOf(await client.requests.prepare(order('call-for-payment')))).toMatchObject([{ number: null, amount: 6_000_000, missing: [{ field: 'papers.callForPayment.number' }] }]);
    expect(refused(await client.requests.issue(order('call-for-payment')))).toBe('request-incomplete');
  });

  test('belongs to no office of a region', async () => {
    const { revision, content, unparsed } = valueOf(await client.office.get({}));
    valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ071' }, unparsed }));
    expect(refused(await client.requests.issue(order('call-for-payment')))).toBe('request-not-possible');
  });
});

describe('letters of one order', () => {
  test('are all issued or none', async () => {
    const before = valueOf(await client.payments.list({}));
    expect(refused(await client.requests.issue(order('call-for-payment', { items: [{ agreement, year: 2024 }, { agreement, year: 2019 }] })))).toBe('request-not-possible');
    expect(valueOf(await client.payments.list({}))).toEqual(before);
  });

  test('are numbered in their order', async () => {
    const { requests } = await issue('call-for-payment', { items: [{ agreement, year: 2025 }, { agreement, year: 2024 }] });
    expect(requests.map(({ number, year }) => [number, year])).toEqual([['VU/1/2024', 2025], ['VU/2/2024', 2024]]);
  });

  test('have numbers of their own when two windows issue at once', async () => {
    await Promise.all([2024, 2025].map((year) => issue('call-for-payment', { items: [{ agreement, year }] })));
    expect(valueOf(await client.payments.list({})).requests.map(({ number }) => number)).toEqual(['VU/1/2024', 'VU/2/2024']);
  });

  test('are issued once when two windows issue them at once', async () => {
    const answers = await Promise.all([1, 2].map(() => client.requests.issue(order('call-for-payment'))));
    expect(answers.map(refused).toSorted()).toEqual(['request-not-possible', 'taken']);
  });

  test('are shown before they are issued, and nothing is kept of that', async () => {
    const before = valueOf(await client.payments.list({}));
    expect(valueOf(await client.requests.preview({ ...order('call-for-payment'), item: 0 }))).toMatchObject({ pages: 1, fileName: 'Výzva k úhradě VU-1-2024 – Olomoucký kraj.pdf' });
    expect(valueOf(await client.payments.list({}))).toEqual(before);
  });

  test('are no part of a closed year', async () => {
    valueOf(await client.payments.closeYear({ year: 2023 }));
    expect(refused(await client.requests.issue(order('call-for-payment', { issuedOn: day('2023-12-29') })))).toBe('year-closed');
  });
});

describe('a reminder', () => {
  beforeEach(async () => {
    await issue('call-for-payment', { issuedOn: day('2023-12-01') });
    await delivered('2023-12-04');
    await pay(1_000_000, '2024-01-08');
  });

  test('says what was due when, what came, what is missing and until when it is to be paid', async () => {
    const books = await issue('reminder');
    expect(books.requests.at(-1)).toMatchObject({ kind: 'reminder', number: 'VU/1/2024', amount: 5_000_000, interest: 0, dueOn: '2024-01-29' });
    const words = await wordsOf(books);
    for (const said of ['Upomínka č. VU/1/2024', 'výzvou č. VU/1/2023 ze dne 1. 12. 2023', 'Dosud jsme přijali 10 000 Kč', 'zbývá uhradit 50 000 Kč', 'nejpozději do 29. 1. 2024', 'Přijato 8. 1. 2024']) expect(words).toContain(said);
    expect(words).not.toContain('prodlení');
  });

  test('asks for interest only where the office has set its rate', async () => {
    await asking({ numberPattern: 'VU/{číslo}/{rok}', interestRate: 1000 });
    const books = await issue('reminder');
    // Due 3 January: 60 000 Kč for 5 days, 50 000 Kč for 7, at 10 % of a year of 366 days.
    expect(books.requests.at(-1)).toMatchObject({ amount: 5_000_000, interest: 17_760 });
    const words = await wordsOf(books);
    for (const said of ['podle § 1970 občanského zákoníku. Úrok ve výši 10 % ročně činí za 12 dnů', '177,60 Kč', '50 177,60 Kč (slovy:']) expect(words).toContain(said);
  });

  test('without a new day to pay is not complete, and no such day has passed', async () => {
    expect(refused(await client.requests.issue(order('reminder', { payBy: null })))).toBe('request-incomplete');
    expect(refused(await client.requests.issue(order('reminder', { payBy: today })))).toBe('invalid-input');
  });

  test('comes a second time only after the day the first one named', async () => {
    await issue('reminder', { issuedOn: day('2024-01-09'), payBy: day('2024-01-14') });
    const books = await issue('second-reminder');
    expect(await wordsOf(books)).toContain('Druhá upomínka č. VU/2/2024');
    expect(refused(await client.requests.issue(order('second-reminder')))).toBe('request-not-possible');
  });
});

test('a receipt confirms what came, when and from which account', async () => {
  await pay(4_000_000, '2024-01-08');
  await pay(2_000_000, '2024-01-11');
  const books = await issue('receipt');
  expect(books.requests).toMatchObject([{ kind: 'receipt', amount: 6_000_000, dueOn: null }]);
  const words = await wordsOf(books);
  for (const said of ['Potvrzení o přijetí platby č. VU/1/2024', '8. 1. 2024 27-4228320287/0100 2024071 40 000,00 Kč', 'je tím uhrazen v plné výši']) expect(words).toContain(said);
});

describe('taking letters back', () => {
  test('leaves everything as it was, and frees their numbers', async () => {
    const before = valueOf(await client.payments.list({}));
    const { requests } = await issue('call-for-payment', { items: [{ agreement, year: 2024 }, { agreement, year: 2025 }] });
    expect(valueOf(await client.requests.undo({ ids: requests.map(({ id }) => id) }))).toEqual(before);
    expect((await issue('call-for-payment')).requests).toMatchObject([{ number: 'VU/1/2024' }]);
  });

  test('is refused once a delivery is written down', async () => {
    const id = await lastId(await issue('call-for-payment'));
    await delivered('2024-01-15');
    expect(await client.requests.undo({ ids: [id] })).toMatchObject({ ok: false, error: { code: 'request-followed', number: 'VU/1/2024' } });
  });

  test('is refused while a later letter stays, and done with it', async () => {
    await issue('call-for-payment', { issuedOn: day('2023-12-01') });
    await delivered('2023-12-04');
    await issue('reminder', { issuedOn: day('2024-01-08'), payBy: day('2024-01-12') });
    const { requests } = await issue('second-reminder');
    const [, first, second] = requests.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('letters are missing');
    expect(refused(await client.requests.undo({ ids: [first] }))).toBe('request-followed');
    expect(valueOf(await client.requests.undo({ ids: [first, second] })).requests).toHaveLength(1);
  });
});
