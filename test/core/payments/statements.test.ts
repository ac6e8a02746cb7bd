import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { layoutOf } from '#shared/domain/statements/csv-columns';
import { largestStatementFile } from '#shared/domain/statements/statement';
import { writeCamt } from '#test/shared/formats/camt/camt-writer';
import { day } from '#test/support/agreement-life';
import { createTestApplication, type TestApplication } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

let application: TestApplication;
let client: AppClient;
let agreement: AgreementId;
beforeEach(async () => {
  application = createTestApplication();
  client = application.client;
  agreement = await concluded(client, day('2023-12-20'));
});

const upload = (bytes: Uint8Array, fileName = 'vypis.gpc') => ({ fileName, content: Buffer.from(bytes).toString('base64') });
const paid = aboFile(aHeader(), anEntry());
const text = (content: string) => new TextEncoder().encode(content);
const camt = writeCamt(2, [{}]);
const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>`;

/** Files as they should not be, with what is told of each. */
const bad: readonly (readonly [string, Uint8Array, string])[] = [
  ['cut off', paid.subarray(0, 200), 'truncated'],
  ['a line too short', text(`${aHeader()}\r\n${anEntry().slice(0, 60)}\r\n`), 'line-too-short'],
  ['a line too long', aboFile(aHeader(), `${anEntry()}xx`), 'line-too-long'],
  ['letters in an amount', aboFile(aHeader(), anEntry({ amount: '0000060O0000' })), 'not-an-amount'],
  ['a negative amount', aboFile(aHeader(), anEntry({ amount: '-00006000000' })), 'amount-negative'],
  ['a day that is none', aboFile(aHeader(), anEntry({ bookedOn: '310224' })), 'not-a-date'],
  ['an account that fails modulo 11', aboFile(aHeader({ account: '0000001265098002' }), anEntry({ own: '0000001265098002' })), 'account-checksum'],
  ['balances that do not agree', aboFile(aHeader({ closing: '00000016000001+' }), anEntry()), 'balances-differ'],
  ['turnovers that do not agree', aboFile(aHeader(), anEntry({ amount: '000000000000' })), 'credits-differ'],
  ['PDF', text('%PDF-1.7\n'), 'other-kind-of-file'],
  ['ZIP', text('PK\u0003\u0004'), 'other-kind-of-file'],
  ['zeros', new Uint8Array(1000), 'other-kind-of-file'],
  ['a byte order mark alone', text('\ufeff'), 'file-empty'],
  ['XML that is cut off', text(camt.slice(0, -20)), 'not-well-formed'],
  ['a bomb of entities', text(`${bomb}${camt.replace(/<\?xml[^>]*>/u, '')}`), 'unsafe'],
  ['an entity of another file', text(`<!DOCTYPE Document [<!ENTITY e SYSTEM "file:///etc/passwd">]>${camt.replace(/<\?xml[^>]*>/u, '')}`), 'unsafe'],
];
const first = () => [{ statement: 0, entry: 0, allocations: [{ agreement, year: 2024, amount: 6_000_000 }] }];
const take = (bytes: Uint8Array, more: object = {}) => client.statements.take({ ...upload(bytes), chosen: first(), ...more });
const refused = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) => (result.ok ? 'taken' : result.error?.code);

describe('a statement', () => {
  test('is read without changing anything', async () => {
    const before = await application.ports.ledger.read();
    expect(valueOf(await client.statements.read(upload(paid))).statements[0]?.entries).toHaveLength(1);
    expect(await application.ports.ledger.read()).toBe(before);
  });

  test('gives the chosen payments, and its file is kept as it came', async () => {
    const { statements, payments } = valueOf(await take(paid));
    expect(payments).toMatchObject([{ amount: 6_000_000, symbols: { variable: '2024001' }, origin: { kind: 'statement', place: { line: 2 } }, allocations: [{ year: 2024 }] }]);
    expect(statements).toMatchObject([{ fileName: 'vypis.gpc', format: 'abo', by: 'novakova', statements: [{ entries: 1, closing: 16_000_000 }] }]);
    const file = statements[0]?.file;
    expect(file === undefined ? null : [...(await application.ports.ledger.files.read(file))]).toEqual([...paid]);
  });

  test('too large to be sent as it is comes compressed, and is kept as it came from the bank', async () => {
    const packed = { fileName: 'vypis.gpc', content: gzipSync(paid).toString('base64'), packed: true };
    expect(valueOf(await client.statements.read(packed))).toEqual(valueOf(await client.statements.read(upload(paid))));
    const { payments, statements } = valueOf(await client.statements.take({ ...packed, chosen: first() }));
    expect([payments.length, statements[0]?.file.size]).toEqual([1, paid.length]);
  });

  test('that was not compressed whole, or swells beyond all measure, is refused, and nothing changes', async () => {
    const before = await application.ports.ledger.read();
    const packed = (content: Buffer) => client.statements.take({ fileName: 'vypis.gpc', content: content.toString('base64'), packed: true, chosen: first() });
    const swelling = gzipSync(new Uint8Array(largestStatementFile + 1), { level: 1 });
    expect([refused(await packed(gzipSync(paid).subarray(0, 40))), refused(await packed(swelling))]).toEqual(['file-damaged', 'file-too-large']);
    expect(await application.ports.ledger.read()).toBe(before);
  });

  test.each(bad)('that is bad changes nothing: %s', async (_case, bytes, code) => {
    const before = await application.ports.ledger.read();
    const { problems } = valueOf(await client.statements.read(upload(bytes)));
    expect([problems.some((problem) => problem.code === code && problem.severity !== 'remark'), refused(await take(bytes))?.startsWith('statement-')]).toEqual([true, true]);
    expect(await application.ports.ledger.read()).toBe(before);
  });

  test('gives nothing a second time, whether the same file comes or one that overlaps it', async () => {
    const { payments } = valueOf(await take(paid));
    const overlapping = aboFile(aHeader({ closing: '00000022000000+', credits: '000000120000000', number: '002' }), anEntry(), anEntry({ bookedOn: '200124', valueOn: '200124' }));
    valueOf(await take(paid, { fileName: 'znovu.gpc' }));
    const again = valueOf(await take(overlapping, { chosen: [...first(), { statement: 0, entry: 1, allocations: [] }] }));
    expect(again.payments.map(({ id }) => id).slice(0, 1)).toEqual(payments.map(({ id }) => id));
    expect(again.payments.map(({ bookedOn }) => bookedOn)).toEqual(['2024-01-15', '2024-01-20']);
    expect(again.statements).toHaveLength(2);
  });

  test('of two accounts of the office gives a payment for each of two movements alike in everything', async () => {
    const { parties } = await application.ports.ledger.read();
    const own = parties.find(({ id }) => id === 'CZ063');
    if (own === undefined) throw new Error('no coordinator');
    valueOf(await client.parties.update({ id: own.id, revision: own.revision, content: { ...own.content, details: { ...own.content.details, account: bankAccountSchema.parse('1265098001/5500') } }, unparsed: {} }));
    const other = { header: aHeader({ account: '0000001265098001' }), entry: anEntry({ own: '0000001265098001' }) };
    valueOf(await take(paid));
    const both = aboFile(aHeader(), anEntry(), other.header, other.entry);
    const { payments } = valueOf(await take(both, { chosen: [...first(), { statement: 1, entry: 0, allocations: [] }] }));
    expect(payments.map(({ origin }) => (origin.kind === 'statement' && origin.account?.kind === 'czech' ? origin.account.number : null))).toEqual(['19-2000145399', '1265098001']);
  });

  test('is taken back with its payments and what was learnt from them, and leaves the ledger as it was to the byte', async () => {
    const before = JSON.stringify(await application.ports.ledger.read());
    const { statements, payments } = valueOf(await take(paid));
    const [payment] = payments;
    const [statement] = statements;
    if (payment === undefined || statement === undefined) throw new Error('nothing was taken over');
    await client.payments.allocate({ id: payment.id, allocations: [], learn: false });
    await client.payments.allocate({ id: payment.id, allocations: [...payment.allocations], learn: true });
    valueOf(await client.statements.undo({ id: statement.id }));
    expect(JSON.stringify(await application.ports.ledger.read())).toBe(before);
  });
});

describe('what is said of the columns of a table', () => {
  const tableOf = (variable: string) => text(`Kdy;Kolik;Co\n15.01.2024;60000,00;${variable}\n`);
  const columns = {
    layout: layoutOf(['Kdy', 'Kolik', 'Co']),
    meanings: [{ heading: 'Kdy', meaning: 'booked-on' }, { heading: 'Kolik', meaning: 'amount' }, { heading: 'Co', meaning: 'variable-symbol' }],
    account: { kind: 'czech', number: '19-2000145399', bank: '0800' },
  } as const;

  test('is known when the next table with the same headings comes', async () => {
    valueOf(await take(tableOf('2024001'), { columns }));
    expect(valueOf(await take(tableOf('2024002'))).payments.map(({ symbols }) => symbols.variable)).toEqual(['2024001', '2024002']);
  });

  test('is forgotten with the statement it was said of, and what was said before counts again', async () => {
    valueOf(await take(tableOf('2024001'), { columns }));
    const before = JSON.stringify(await application.ports.ledger.read());
    const { statements } = valueOf(await take(tableOf('2024002'), { columns: { ...columns, meanings: columns.meanings.slice(0, 2) } }));
    const [, last] = statements;
    if (last === undefined) throw new Error('nothing was taken over');
    valueOf(await client.statements.undo({ id: last.id }));
    expect(JSON.stringify(await application.ports.ledger.read())).toBe(before);
  });
});

describe('a confirmed entry', () => {
  const learning = () => first().map((entry) => ({ ...entry, learn: true }));

  test('teaches whose its account is', async () => {
    expect(valueOf(await take(paid, { chosen: learning() })).learnt).toMatchObject([{ account: { number: '178124-4159', bank: '0710' }, party: 'CZ071' }]);
  });

  test('is taken over although its account is known as that of another party, and teaches nothing then', async () => {
    const other = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    const { learnt } = valueOf(await take(paid, { chosen: learning() }));
    const later = aboFile(aHeader(), anEntry({ bookedOn: '200124', valueOn: '200124' }));
    const after = valueOf(await take(later, { chosen: [{ statement: 0, entry: 0, allocations: [{ agreement: other.id, year: 2024, amount: 6_000_000 }], learn: true }] }));
    expect([after.payments.length, after.learnt]).toEqual([2, learnt]);
  });
});

describe('nothing of a statement is taken over', () => {
  const broken = aboFile(aHeader(), anEntry({ amount: '00000600000X' }));
  const mismatched = aboFile(aHeader({ closing: '00000099000000+' }), anEntry());
  const ofOther = aboFile(aHeader({ account: '1781240000004159' }), anEntry({ own: '1781240000004159' }));

  test.each([
    ['part of which cannot be read', broken, 'statement-unreadable'],
    ['whose own figures do not agree', mismatched, 'statement-mismatch'],
    ['of an account that is not ours', ofOther, 'statement-of-other-account'],
    ['that is something else', new TextEncoder().encode('%PDF-1.7\n'), 'statement-unreadable'],
  ])('%s', async (_, bytes, code) => {
    expect(refused(await take(bytes))).toBe(code);
    expect(valueOf(await client.payments.list({})).statements).toEqual([]);
  });

  test('dated in a closed year', async () => {
    const old = aboFile(aHeader(), anEntry({ bookedOn: '281223', valueOn: '281223' }));
    await client.payments.closeYear({ year: 2023 });
    expect(refused(await take(old))).toBe('year-closed');
    expect(valueOf(await client.payments.list({})).payments).toEqual([]);
  });

  test('where it names an entry that is not there', async () => {
    expect(refused(await take(paid, { chosen: [{ statement: 0, entry: 5, allocations: [] }] }))).toBe('invalid-input');
  });

  test('unless the clerk says that figures that do not agree are to be taken all the same', async () => {
    expect(valueOf(await take(mismatched, { despiteMismatch: true })).payments).toHaveLength(1);
  });
});
