import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Desktop } from '#core/ports';
import { editionDataFrom } from '#core/records/edition-data';
import { dataOfEdition } from '#core/records/editions';
import { agreementKinds } from '#shared/documents/document-kind';
import { agreementContentSchema, type Agreement } from '#shared/domain/agreement';
import type { PartyContent } from '#shared/domain/party';
import { sha256Schema } from '#shared/domain/record';
import type { RegionCode } from '#shared/domain/region';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication, type TestApplication } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { png } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';
import { infoOf } from '#test/typesetting/poppler';

/** The founding case without gaps, in the office of a region. */
async function complete(office: RegionCode = 'CZ063', desktop: Desktop | null = null): Promise<TestApplication & { readonly draft: Agreement }> {
  const application = createTestApplication({ desktop });
  const { client } = application;
  const { content } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision: 0, content: { ...content, partyId: office }, unparsed: {} }));
  const { id, revision } = valueOf(await client.sample.load({}));
  return { ...application, draft: valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} })) };
}

/** The founding case without gaps, finished by the office of a region. */
async function finished(office: RegionCode = 'CZ063', desktop: Desktop | null = null): Promise<TestApplication & { readonly agreement: Agreement }> {
  const { draft, ...application } = await complete(office, desktop);
  return { ...application, agreement: valueOf(await application.client.agreements.finish({ id: draft.id })) };
}

const sha256 = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');

test('finishing keeps every document under the fingerprint of its bytes', async () => {
  const { client, agreement } = await finished();
  const [edition] = agreement.editions;
  const files = await Promise.all((edition?.documents ?? []).map(async ({ file }) => valueOf(await client.records.read({ id: agreement.id, sha256: file.sha256 }))));
  expect(edition?.documents.map(({ kind }) => kind)).toEqual(agreementKinds);
  expect(files.map(({ content }) => sha256(content))).toEqual(edition?.documents.map(({ file }) => file.sha256));
});

test('a finished agreement prints the very bytes that were fixed, whatever becomes of the parties', async () => {
  const { client, agreement } = await finished();
  const before = valueOf(await client.documents.render({ id: agreement.id, kind: 'agreement-with-annexes' }));
  await rename(client, 'Nový Olomoucký kraj');
  const after = valueOf(await client.documents.render({ id: agreement.id, kind: 'agreement-with-annexes' }));
  expect([after, sha256(after.pdf)]).toEqual([before, agreement.editions[0]?.documents.find(({ kind }) => kind === 'agreement-with-annexes')?.file.sha256]);
});

test('finishing again after a correction makes the next edition and leaves the first as it was', async () => {
  const { client, agreement } = await finished();
  const reopened = valueOf(await client.agreements.reopen({ id: agreement.id }));
  const content = { ...reopened.content, counterparts: { coordinator: 3, region: 3 } };
  valueOf(await client.agreements.update({ id: agreement.id, revision: reopened.revision, content, unparsed: {} }));
  const again = valueOf(await client.agreements.finish({ id: agreement.id }));
  expect([again.editions.map(({ number }) => number), again.editions[0]]).toEqual([[1, 2], agreement.editions[0]]);
});

test('an edition is compared with the data of today, field by field', async () => {
  const { client, agreement } = await finished();
  const compare = async () => valueOf(await client.records.compare({ id: agreement.id, edition: 1 }));
  const unchanged = await compare();
  await rename(client, 'Kraj Olomoucký');
  const { revision, content } = valueOf(await client.agreements.reopen({ id: agreement.id }));
  const changed = { ...content, contribution: { ...content.contribution, annualAmount: 7_000_000 }, payment: { ...content.payment, specificSymbol: '71' } };
  valueOf(await client.agreements.update({ id: agreement.id, revision, content: changed, unparsed: {} }));
  expect([unchanged, await compare()]).toEqual([
    [],
    [
      { field: 'region.partyId', label: 'spolupracující kraj', then: 'Olomoucký kraj', now: 'Kraj Olomoucký' },
      { field: 'contribution.annualAmount', label: 'roční příspěvek', then: '60\u00a0000\u00a0Kč', now: '70\u00a0000\u00a0Kč' },
      { field: 'payment.specificSymbol', label: 'specifický symbol', then: null, now: '71' },
    ],
  ]);
});

test('a party changed after finishing shows in the comparison although the agreement keeps its details', async () => {
  const { client, agreement } = await finished();
  await changeRegion(client, (content) => ({ ...content, details: { ...content.details, street: 'Nová 1' } }));
  expect(valueOf(await client.records.compare({ id: agreement.id, edition: 1 }))).toEqual([
    { field: 'region.overrides.street', label: 'název ulice a číslo domu sídla Olomouckého kraje', then: 'Jeremenkova 1191/40a', now: 'Nová 1' },
  ]);
});

test.each([
  ['the draft', ({ client }: TestApplication, { id, revision }: Agreement) => client.agreements.update({ id, revision, content: anAgreement({ counterparts: { coordinator: 3, region: 3 } }), unparsed: {} })],
  ['a party', ({ client }: TestApplication) => rename(client, 'Kraj Olomoucký')],
] as const)('nothing is finished when %s is changed while its documents are being made', async (_name, change) => {
  const { draft, ...application } = await complete();
  const { id } = draft;
  const [result] = await Promise.all([application.client.agreements.finish({ id }), change(application, draft)]);
  expect([result, valueOf(await application.client.agreements.get({ id }))]).toMatchObject([
    { ok: false, error: { code: 'changed-meanwhile' } },
    { finishedOn: null, editions: [] },
  ]);
});

test('a file attached while documents are being made is kept beside them', async () => {
  const { client, draft } = await complete();
  const { id } = draft;
  await Promise.all([client.agreements.finish({ id }), client.records.attach({ id, fileName: 'sken.png', content: Buffer.from(png).toString('base64') })]);
  expect(valueOf(await client.agreements.get({ id }))).toMatchObject({ finishedOn: '2024-01-15', editions: [{ number: 1 }], attachments: [{ fileName: 'sken.png' }] });
});

type KeptEdition = { readonly content: object; readonly parties: readonly { readonly content: object }[] };

/** Version 3 added the approval paths of the parties. */
const ofVersion3 = ({ parties, ...kept }: KeptEdition) => ({ ...kept, version: 3, parties: parties.map((party) => ({ ...party, content: { ...party.content, approvalPaths: [] } })) });

test('the data of the first editions can be read whatever becomes of the schema', async () => {
  const { client, ports, agreement } = await finished();
  const [edition] = agreement.editions;
  if (edition === undefined) throw new Error('no edition');
  const kept = await readFile(join(import.meta.dirname, '../fixtures/editions/version-1.json'), 'utf8');
  const data = await ports.ledger.files.keep(kept, 'application/json');
  const old = JSON.parse(kept) as KeptEdition;
  const content = agreementContentSchema.parse({ ...old.content, freeAnnexes: [], wording: { templates: {}, deviations: [] }, amendment: null });
  await ports.ledger.change((present) => ({ next: { ...present, agreements: [{ ...agreement, content, editions: [{ ...edition, data }] }] }, value: null }));
  expect([await dataOfEdition(ports.ledger.files, { ...edition, data }), valueOf(await client.records.compare({ id: agreement.id, edition: 1 }))]).toEqual([{ ...ofVersion3(old), templates: [], content }, []]);
});

test('the data of editions of version 2 are read as they stand, with templates, deviations and free annexes', async () => {
  const kept = await readFile(join(import.meta.dirname, '../fixtures/editions/version-2.json'), 'utf8');
  expect(editionDataFrom(kept)).toEqual(ofVersion3(JSON.parse(kept) as KeptEdition));
});

test('a copy of an agreement begins without its records', async () => {
  const { client, agreement } = await finished();
  expect(valueOf(await client.agreements.duplicate({ id: agreement.id }))).toMatchObject({ finishedOn: null, editions: [], attachments: [] });
});

test.each([
  ['an edition nobody made', 'edition'],
  ['a file of nobody', 'file'],
] as const)('%s is not found', async (_name, what) => {
  const { client, agreement } = await finished();
  const { id } = agreement;
  const result = what === 'edition' ? await client.records.compare({ id, edition: 9 }) : await client.records.read({ id, sha256: 'a'.repeat(64) });
  expect(result).toMatchObject({ ok: false, error: { code: 'not-found', what } });
});

const rename = (client: TestApplication['client'], nominative: string) => changeRegion(client, (content) => ({ ...content, name: { ...content.name, nominative } }));

async function changeRegion(client: TestApplication['client'], change: (content: PartyContent) => PartyContent): Promise<void> {
  const party = valueOf(await client.parties.list({})).find(({ id }) => id === 'CZ071');
  if (party === undefined) throw new Error('the region is seeded');
  valueOf(await client.parties.update({ id: 'CZ071', revision: party.revision, content: change(party.content), unparsed: {} }));
}

test('the office that finishes an agreement is the author of its documents', async () => {
  const { client, agreement } = await finished('CZ071');
  const { pdf } = valueOf(await client.documents.render({ id: agreement.id, kind: 'agreement' }));
  expect(infoOf(Buffer.from(pdf, 'base64'))).toMatchObject({ Author: 'Olomoucký kraj', Title: 'Smlouva o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI) – Olomoucký kraj' });
});

test('a printed document is saved although the data it was made from are lost', async () => {
  const saved: Uint8Array[] = [];
  const saveFile = async (name: string, bytes: Uint8Array) => {
    saved.push(bytes);
    return name;
  };
  const { client, agreement, ports } = await finished('CZ063', aDesktop({ saveFile }));
  const [edition] = agreement.editions;
  if (edition === undefined) throw new Error('finishing makes an edition');
  const printed = await ports.ledger.files.read(edition.documents[0]?.file ?? edition.data);
  await ports.ledger.change((ledger) => {
    const lost = { ...edition, data: { ...edition.data, sha256: sha256Schema.parse('0'.repeat(64)) } };
    return { next: { ...ledger, agreements: ledger.agreements.map((each) => ({ ...each, editions: [lost] })) }, value: null };
  });
  expect([valueOf(await client.documents.save({ id: agreement.id, kind: 'agreement' })).path, saved]).toEqual(['Smlouva KPBI – Olomoucký kraj.pdf', [printed]]);
});
