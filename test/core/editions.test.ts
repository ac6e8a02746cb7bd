import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documentKinds } from '#shared/documents/document-kind';
import type { Agreement } from '#shared/domain/agreement';
import type { PartyContent } from '#shared/domain/party';
import type { RegionCode } from '#shared/domain/region';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication, type TestApplication } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { infoOf } from '#test/typesetting/poppler';

/** The founding case without gaps, finished by the office of a region. */
async function finished(office: RegionCode = 'CZ063'): Promise<TestApplication & { readonly agreement: Agreement }> {
  const application = createTestApplication();
  const { client } = application;
  const { content } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision: 0, content: { ...content, partyId: office }, unparsed: {} }));
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  return { ...application, agreement: valueOf(await client.agreements.finish({ id })) };
}

const sha256 = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');

test('finishing keeps every document under the fingerprint of its bytes', async () => {
  const { client, agreement } = await finished();
  const [edition] = agreement.editions;
  const files = await Promise.all((edition?.documents ?? []).map(async ({ file }) => valueOf(await client.records.read({ id: agreement.id, sha256: file.sha256 }))));
  expect(edition?.documents.map(({ kind }) => kind)).toEqual(documentKinds);
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
