import { describe, expect, test } from 'vitest';
import { nothingUnparsed } from '#shared/domain/unparsed';
import { amendedFoundingContent } from '#shared/domain/founding-papers';
import { plainDate } from '#shared/domain/plain-date';
import type { Agreement } from '#shared/domain/agreement';
import { createTestApplication } from '#test/support/application';
import { concluded, signedByBoth } from '#test/support/concluded';
import { anAnswer, anError, type AnswerFacts } from '#test/support/register-answer';
import { valueOf } from '#test/support/value-of';

const number = 'KPBI/12/2024';

async function awaiting() {
  const { client } = createTestApplication();
  const id = await concluded(client);
  const read = (text: string, of: typeof id | null = id) => client.register.readAnswer({ id: of, fileName: 'odpoved.xml', content: Buffer.from(text, 'utf8').toString('base64') });
  const answered = (facts: Partial<AnswerFacts> = {}, of: typeof id | null = id) => read(anAnswer({ number, ...facts }), of);
  return { client, id, read, answered };
}

const factsOf = (agreement: Agreement | null) => (agreement?.facts ?? []).filter(({ takenBack, fact }) => takenBack === null && fact.kind !== 'signed').map(({ fact }) => fact);

describe('a confirmed publication', () => {
  test('is written down with its record, version, link, time and day, and stands in the history', async () => {
    const { answered } = await awaiting();
    const { agreement, answer } = valueOf(await answered());
    expect(factsOf(agreement)).toEqual([
      { kind: 'published', record: '4512345', version: '4790011', link: 'https://smlouvy.gov.cz/smlouva/4790011', at: '2024-01-14T23:12:05.000Z', on: '2024-01-15', note: null },
    ]);
    expect([answer.kind, agreement?.history.at(-1)?.action]).toEqual(['published', 'fact-recorded']);
  });

  test('finds its agreement among all', async () => {
    const { client, id, answered } = await awaiting();
    valueOf(await client.agreements.create({ regionId: 'CZ072' }));
    expect(valueOf(await answered({}, null)).agreement?.id).toBe(id);
  });

  test('finds its agreement by its record, whatever else has changed', async () => {
    const { id, answered } = await awaiting();
    valueOf(await answered());
    expect(valueOf(await answered({ root: 'odpovedModifikace', version: '4790012', number: 'X', otherIco: '00000000' }, null)).agreement?.id).toBe(id);
  });

  test('is written down once, however often it is read', async () => {
    const { answered } = await awaiting();
    const once = valueOf(await answered()).agreement;
    expect(valueOf(await answered()).agreement).toEqual(once);
  });

  test('completes what was written down by hand, which stays readable', async () => {
    const { client, id, answered } = await awaiting();
    valueOf(await client.life.record({ id, fact: { kind: 'published', record: null, version: null, link: null, at: null, on: plainDate(2024, 1, 13), note: 'podle portálu' } }));
    const { agreement } = valueOf(await answered());
    expect(factsOf(agreement)).toMatchObject([{ record: '4512345', on: '2024-01-15', note: 'podle portálu' }]);
    expect(agreement?.facts.find(({ takenBack }) => takenBack !== null)?.takenBack?.reason).toBe('Doplněno podle odpovědi registru smluv.');
  });

  test('of an amendment is told from that of its agreement', async () => {
    const { client, id, answered } = await awaiting();
    valueOf(await answered());
    const amendment = valueOf(await client.agreements.amend({ id }));
    valueOf(await client.agreements.update({ id: amendment.id, revision: amendment.revision, content: amendedFoundingContent(id), unparsed: nothingUnparsed }));
    valueOf(await client.agreements.finish({ id: amendment.id }));
    await signedByBoth(client, amendment.id, plainDate(2024, 1, 14));
    const found = valueOf(await answered({ record: '4600000', version: '4800000', concludedOn: '2024-01-14', parent: '4512345' }, null));
    expect(found.agreement?.id).toBe(amendment.id);
  });
});

describe('an answer of another record', () => {
  test.each([
    ['other parties', { otherIco: '70891320' }, [{ what: 'ico', here: '60609460, 70890749', there: '70890749, 70891320' }]],
    ['another number', { number: 'KPBI/99' }, [{ what: 'number', here: number, there: 'KPBI/99' }]],
    ['another day', { concludedOn: '2023-05-02' }, [{ what: 'concluded-on', here: '2024-01-12', there: '2023-05-02' }]],
    ['an agreement it amends', { parent: '77' }, [{ what: 'parent', here: null, there: '77' }]],
  ] as const)('is refused with what differs: %s', async (_, facts, differences) => {
    const { client, id, answered } = await awaiting();
    const before = valueOf(await client.agreements.get({ id }));
    expect(await answered(facts)).toEqual({ ok: false, error: { code: 'register-answer-of-other-record', fileName: 'odpoved.xml', candidates: 0, differences } });
    expect(valueOf(await client.agreements.get({ id }))).toEqual(before);
  });

  test('without a number is told by its subject', async () => {
    const { answered } = await awaiting();
    const result = await answered({ number: null });
    expect(result).toMatchObject({ ok: false, error: { differences: [{ what: 'number' }, { what: 'subject', there: 'Spolupráce krajů' }] } });
  });

  test('that changes a record is refused by the record', async () => {
    const { answered } = await awaiting();
    valueOf(await answered());
    expect(await answered({ root: 'odpovedModifikace', record: '999' })).toMatchObject({ ok: false, error: { code: 'register-answer-of-other-record', differences: [{ what: 'record', here: '4512345', there: '999' }] } });
  });

  test('is refused where there is no agreement it could be about', async () => {
    const { client } = createTestApplication();
    const content = Buffer.from(anAnswer(), 'utf8').toString('base64');
    expect(await client.register.readAnswer({ id: null, fileName: 'odpoved.xml', content })).toMatchObject({ ok: false, error: { code: 'register-answer-of-other-record', candidates: 0, differences: [] } });
  });
});

test('a change, an attachment added and a withdrawal are written down beside the publication', async () => {
  const { answered } = await awaiting();
  valueOf(await answered());
  valueOf(await answered({ root: 'odpovedModifikace', version: '4790012', subject: 'Jiný předmět', number: 'X' }));
  valueOf(await answered({ root: 'odpovedPridaniPrilohy', version: '4790013' }));
  const { agreement } = valueOf(await answered({ root: 'odpovedZnepristupneni', version: '4790013' }));
  expect(factsOf(agreement).map(({ kind, note }) => [kind, note])).toEqual([
    ['published', null],
    ['register-modified', null],
    ['register-modified', 'Doplněna příloha.'],
    ['withdrawn-from-register', 'Den načtení odpovědi. Den znepřístupnění odpověď registru neuvádí.'],
  ]);
});

describe('the day of a withdrawal', () => {
  const withdrawn = (at: string) => ({ root: 'odpovedZnepristupneni', at }) as const;
  test.each([
    ['is that of the answer where it is later than that of the version', '2024-01-15T00:12:05.123+01:00', '2024-01-15T11:00:00+01:00', '2024-01-15', null],
    ['is the day it is read where the answer repeats the time of the version', '2024-01-13T08:00:00+01:00', '2024-01-13T07:00:00Z', '2024-01-15', /Den načtení/u],
    ['is not before that of the version', '2024-01-14T08:00:00+01:00', '2024-01-13T08:00:00+01:00', '2024-01-15', /Den načtení/u],
  ] as const)('%s', async (_, published, at, on, note) => {
    const { answered } = await awaiting();
    valueOf(await answered({ at: published }));
    const fact = factsOf(valueOf(await answered(withdrawn(at))).agreement).at(-1);
    expect([fact?.kind, fact?.on]).toEqual(['withdrawn-from-register', on]);
    expect(fact?.note ?? '').toMatch(note ?? /^$/u);
  });

  test('may lie before the day it is read', async () => {
    const { answered } = await awaiting();
    valueOf(await answered({ at: '2024-01-13T08:00:00+01:00' }));
    expect(factsOf(valueOf(await answered(withdrawn('2024-01-14T08:00:00+01:00'))).agreement).at(-1)).toEqual({ kind: 'withdrawn-from-register', on: '2024-01-14', note: null });
  });
});

describe('the file of an answer', () => {
  const kept = (agreement: Agreement | null) => (agreement?.attachments ?? []).map(({ fileName, file: { type }, removedAt }) => [fileName, type, removedAt]);
  const answer = ['odpoved.xml', 'application/xml', null];

  test('is kept with the agreement, byte by byte, and once', async () => {
    const { client, id, read } = await awaiting();
    const text = anAnswer({ number });
    const { agreement } = valueOf(await read(text));
    expect(kept(agreement)).toEqual([answer]);
    expect(kept(valueOf(await read(text)).agreement)).toEqual([answer]);
    const sha256 = agreement?.attachments[0]?.file.sha256;
    if (sha256 === undefined) throw new Error('no file');
    expect(valueOf(await client.records.read({ id, sha256 })).content).toBe(Buffer.from(text, 'utf8').toString('base64'));
  });

  test('comes back to the list when it is read again', async () => {
    const { client, id, answered } = await awaiting();
    const [attachment] = valueOf(await answered()).agreement?.attachments ?? [];
    if (attachment === undefined) throw new Error('no file');
    valueOf(await client.records.detach({ id, attachmentId: attachment.id }));
    expect(kept(valueOf(await answered()).agreement)).toEqual([answer]);
  });

  test('is kept of an error too, where it is known what it is about', async () => {
    const { read } = await awaiting();
    const { agreement } = valueOf(await read(anError('4')));
    expect([kept(agreement), agreement?.history.at(-1)?.action]).toEqual([[answer], 'attached']);
  });
});

test('after a withdrawal it can be published again', async () => {
  const { answered } = await awaiting();
  valueOf(await answered());
  valueOf(await answered({ root: 'odpovedZnepristupneni' }));
  const { agreement } = valueOf(await answered({ record: '4600001', version: '4800001' }));
  expect(factsOf(agreement).map(({ kind }) => kind)).toEqual(['published', 'withdrawn-from-register', 'published']);
});

test('an error confirms nothing and is handed on with its code', async () => {
  const { client, id, read } = await awaiting();
  const { facts } = valueOf(await client.agreements.get({ id }));
  expect(valueOf(await read(anError('4')))).toMatchObject({ agreement: { facts }, answer: { kind: 'refused', message: '1098765432', errorCode: '4', errorText: 'chyba XSD validace' } });
  expect(valueOf(await read(anError('4'), null)).agreement).toBeNull();
});

test.each([
  ['a truncated one', anAnswer().slice(0, 700), 'register-answer-unreadable'],
  ['one with an external entity', anAnswer().replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), 'register-answer-unsafe'],
  ['another message', anAnswer().replaceAll('odpovedZverejneni', 'zverejneni'), 'register-answer-unknown'],
  ['one of tomorrow', anAnswer({ number, at: '2024-01-16T08:00:00+01:00' }), 'register-answer-in-future'],
  ['one of a day there is not', anAnswer({ number, at: '2024-02-30T08:00:00+01:00' }), 'register-answer-unreadable'],
])('%s is refused, and nothing is half-done', async (_, text, code) => {
  const { client, id, read } = await awaiting();
  const before = valueOf(await client.agreements.get({ id }));
  expect(await read(text)).toMatchObject({ ok: false, error: { code } });
  expect(valueOf(await client.agreements.get({ id }))).toEqual(before);
});
