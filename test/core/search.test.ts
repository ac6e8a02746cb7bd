import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { freshLedger } from '#core/ledger';
import { createTestApplication, type TestApplication } from '#test/support/application';
import { aFact } from '#test/support/agreement-life';
import { anAgreementNumbered } from '#test/support/ledger-changes';
import { scannedPdf } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';

let application: TestApplication;
let client: AppClient;
let id: AgreementId;

beforeEach(async () => {
  application = createTestApplication();
  client = application.client;
  id = valueOf(await client.sample.load({})).id;
});

const find = async (query: string) => valueOf(await client.search.find({ query, limit: 10 }));

const nothing = { hits: [], total: 0, waiting: 0, unread: 0, wordless: 0 };

/** What is found, by the place, its name, and the excerpt with its marks in brackets. */
async function told(query: string): Promise<readonly string[]> {
  const { hits } = await find(query);
  return hits.map(({ place, label, excerpt, marks }) => {
    const marked = marks.toReversed().reduce((text, [from, to]) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`, excerpt);
    return `${place} | ${label} | ${marked}`.replaceAll('\u00a0', ' ');
  });
}

describe('searching', () => {
  it('finds a region by the beginning of its name, without diacritics and capitals', async () => {
    expect(await told('OLOMO')).toEqual(['name | spolupracující kraj | [Olomo]ucký kraj']);
  });

  it('finds what a party says of itself', async () => {
    expect(await told('60609460')).toEqual(['data | IČO Olomouckého kraje | [60609460]']);
  });

  it('finds an agreement where each word stands in another place', async () => {
    expect((await find('olomoucky jihlava 60609460')).total).toBe(1);
  });

  it('finds nothing where one of the words stands nowhere', async () => {
    expect(await find('olomoucky xylofon')).toEqual(nothing);
  });

  it('finds nothing for nothing', async () => {
    expect(await find(' – ')).toEqual(nothing);
  });

  it('finds a paper', async () => {
    const { papers } = valueOf(await client.agreements.get({ id }));
    const content = { ...papers.content, memorandum: { ...papers.content.memorandum, preparedBy: 'Mgr. Žofie Čtvrtečková' } };
    valueOf(await client.papers.update({ id, revision: papers.revision, content, unparsed: {} }));

    expect(await told('ctvrtec')).toEqual(['papers | jméno zpracovatele | Mgr. Žofie [Čtvrteč]ková']);
  });

  it('finds what was written down of its life, until it is taken back', async () => {
    const { facts } = valueOf(await client.life.record({ id, fact: aFact({ kind: 'dispatched', on: '2024-01-12', note: 'doporučeně, podací lístek RR123' }) }));
    expect(await told('podaci rr123')).toEqual(['facts | zápis ze dne 12. 1. 2024 | 12. 1. 2024 doporučeně, [podací] lístek [RR123]']);

    valueOf(await client.life.correct({ id, factId: facts[0]?.id ?? '', reason: 'omyl', fact: null }));
    expect(await told('podaci rr123')).toEqual([]);
  });

  it('finds how it is filed', async () => {
    const { filing } = valueOf(await client.agreements.get({ id }));
    valueOf(await client.filing.update({ id, revision: filing.revision, content: { ...filing.content, clerk: 'Bc. Řehoř Kůs' }, unparsed: {} }));

    expect(await told('rehor kus')).toEqual(['filing | odpovědný referent | Bc. [Řehoř] [Kůs]']);
  });

  it('follows a change of the agreement, and forgets what it said before', async () => {
    await find('olomoucky');
    const { revision, content } = valueOf(await client.agreements.get({ id }));
    valueOf(await client.agreements.update({ id, revision, content: { ...content, budget: { ...content.budget, department: 'Odbor zřízený včera' } }, unparsed: {} }));

    expect([(await find('zrizeny vcera')).total, (await find('kancelar hejtmana')).total]).toEqual([1, 0]);
  });

  it('follows a change of a party', async () => {
    await find('olomoucky');
    const party = valueOf(await client.parties.list({})).find(({ id: code }) => code === 'CZ071');
    if (party === undefined) throw new Error('no such party');
    valueOf(await client.parties.update({ id: party.id, revision: party.revision, content: { ...party.content, details: { ...party.content.details, street: 'Přestěhovaná 7' } }, unparsed: {} }));

    expect((await find('prestehovana')).total).toBe(1);
  });

  it('leaves out what is in the bin, until it is taken out', async () => {
    await find('olomoucky');
    valueOf(await client.agreements.remove({ id }));
    expect((await find('olomoucky')).total).toBe(0);

    valueOf(await client.agreements.restore({ id }));
    expect((await find('olomoucky')).total).toBe(1);
  });

  it('reads the text layer of an attachment beside the searches', async () => {
    const { pdf } = valueOf(await client.documents.render({ id, kind: 'memorandum' }));
    const other = valueOf(await client.agreements.create({ regionId: 'CZ072' }));
    valueOf(await client.records.attach({ id: other.id, fileName: 'Důvodová zpráva.pdf', content: pdf }));

    await vi.waitFor(async () => expect((await find('zlinsky')).unread).toBe(0), { timeout: 10_000, interval: 50 });
    const hit = (await find('zlinsky olomouckeho kyberneticke bezpecnosti')).hits[0];
    expect(hit === undefined ? null : [hit.agreementId, hit.place, hit.label]).toEqual([other.id, 'attachment', 'Důvodová zpráva.pdf']);
  });

  it('tells the best first: a name before what is only mentioned', async () => {
    const other = valueOf(await client.agreements.create({ regionId: 'CZ072' }));
    valueOf(await client.agreements.update({ id: other.id, revision: other.revision, content: { ...other.content, budget: { ...other.content.budget, note: 'jako Olomoucký kraj' } }, unparsed: {} }));

    expect((await find('olomoucky')).hits.map(({ agreementId }) => agreementId)).toEqual([id, other.id]);
  });

  it('counts all and shows as many as asked for', async () => {
    valueOf(await client.agreements.create({ regionId: 'CZ072' }));
    const { hits, total } = valueOf(await client.search.find({ query: 'vysocina', limit: 1 }));

    expect([hits.length, total]).toEqual([1, 2]);
  });

  it('counts attachments without a text layer, which no search finds by what they say', async () => {
    valueOf(await client.records.attach({ id, fileName: 'Sken.pdf', content: Buffer.from(scannedPdf).toString('base64') }));

    await vi.waitFor(async () => expect(await find('sken')).toMatchObject({ total: 1, unread: 0, wordless: 1 }), { timeout: 10_000, interval: 50 });
  });
});

describe('searching very many agreements', () => {
  const many = 60;

  beforeEach(() => {
    application = createTestApplication({ ledger: { ...freshLedger, agreements: Array.from({ length: many }, (_, index) => anAgreementNumbered(index)) } });
    client = application.client;
  });

  it('answers at once from what has been looked through, and tells how many are left', async () => {
    const { total, waiting } = await find('vysocina');

    expect(total + waiting).toBe(many);
    expect(waiting).toBeGreaterThan(0);
  });

  it('lets the host do other work meanwhile, and finds all in the end', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await vi.waitFor(async () => expect(await find('vysocina')).toMatchObject({ total: many, waiting: 0 }), { interval: 1 });
    clearInterval(timer);

    expect(turns).toBeGreaterThan(1);
  });

  it('begins with a search for nothing, so that the first letter finds more', async () => {
    expect((await find('')).waiting).toBeGreaterThan(0);
    await vi.waitFor(async () => expect((await find('')).waiting).toBe(0), { interval: 1 });
    expect((await find('v')).total).toBe(many);
  });

  it('finds one that has just changed by its new words, also while the others wait', async () => {
    await find('');
    const last = valueOf(await client.agreements.list({})).at(-1);
    if (last === undefined) throw new Error('no agreement');
    valueOf(await client.filing.update({ id: last.id, revision: last.filing.revision, content: { ...last.filing.content, clerk: 'Bc. Řehoř Kůs' }, unparsed: {} }));
    const { total, waiting } = await find('rehor kus');

    expect(total).toBe(1);
    expect(waiting).toBeGreaterThan(0);
  });
});
