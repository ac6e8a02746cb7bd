import { expect, test } from 'vitest';
import { throwawayKey } from '#signing/throwaway-key';
import type { AppClient } from '#shared/api/api';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { png } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';

const content = Buffer.from(png).toString('base64');

/** Who did what, to what, and in which fields. */
const told = ({ history }: Agreement) => history.map(({ action, by, subject, fields }) => [action, by, subject, fields]);
const lastOf = async (client: AppClient, id: AgreementId) => told(valueOf(await client.agreements.get({ id }))).at(-1);

async function drafted() {
  const client = createTestClient();
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  return { client, id };
}

async function attached() {
  const { client, id } = await drafted();
  const { attachments } = valueOf(await client.records.attach({ id, fileName: 'sken.png', content }));
  const [attachment] = attachments;
  if (attachment === undefined) throw new Error('nothing attached');
  return { client, id, attachmentId: attachment.id };
}

const sken = { kind: 'attachment', fileName: 'sken.png' };

test('a file that is attached is told of by its name', async () => {
  const { client, id } = await attached();
  expect(await lastOf(client, id)).toEqual(['attached', 'novakova', sken, []]);
});

test('a file that is taken off the list and put back is told of both times', async () => {
  const { client, id, attachmentId } = await attached();
  await client.records.detach({ id, attachmentId });
  const off = await lastOf(client, id);
  await client.records.reattach({ id, attachmentId });
  expect([off, await lastOf(client, id)]).toEqual([
    ['detached', 'novakova', sken, []],
    ['reattached', 'novakova', sken, []],
  ]);
});

test('a file that is there already, or off the list already, leaves no trace', async () => {
  const { client, id, attachmentId } = await attached();
  await client.records.attach({ id, fileName: 'kopie.png', content });
  await client.records.reattach({ id, attachmentId });
  await client.records.detach({ id, attachmentId });
  const { history, changedAt } = valueOf(await client.agreements.get({ id }));
  const after = valueOf(await client.records.detach({ id, attachmentId }));
  expect([after.history, after.changedAt]).toEqual([history, changedAt]);
  expect(history.map(({ action }) => action)).toEqual(['created', 'changed', 'attached', 'detached']);
});

test('a signature is told of by the document and the party', async () => {
  const { client, id } = await drafted();
  valueOf(await client.agreements.finish({ id }));
  const { p12, password } = await throwawayKey({ commonName: 'Ing. Jiří Šťovíček', organization: 'Kraj Vysočina', issuerName: 'Zkušební autorita', validFrom: '2024-01-01T00:00:00Z', validTo: '2024-12-31T00:00:00Z', algorithm: 'P-256' });
  valueOf(await client.signatures.sign({ id, kind: 'agreement', signatory: 'region', key: Buffer.from(p12).toString('base64'), password, reason: null }));
  expect(await lastOf(client, id)).toEqual(['signed', 'novakova', { kind: 'document', document: 'agreement', signatory: 'region' }, []]);
});

test('words of its own are told of as a departure from the template', async () => {
  const { client, id } = await drafted();
  const { revision, content: present } = valueOf(await client.agreements.get({ id }));
  valueOf(await client.agreements.update({ id, revision, content: { ...present, wording: { ...present.wording, deviations: [{ kind: 'dropped', template: 'agreement', part: 'purpose' }] } }, unparsed: {}, overOthers: true }));
  expect(await lastOf(client, id)).toEqual(['changed', 'novakova', null, ['wording.deviations']]);
});

test('what papers say is told of field by field', async () => {
  const { client, id } = await drafted();
  const { papers } = valueOf(await client.agreements.get({ id }));
  valueOf(await client.papers.update({ id, revision: papers.revision, content: { ...papers.content, handover: { ...papers.content.handover, place: 'Jihlava' } }, unparsed: {} }));
  expect(await lastOf(client, id)).toEqual(['papers', 'novakova', null, ['handover.place']]);
});

test.each([
  ['one of many', (client: AppClient) => client.batch.draft({ regionId: 'CZ072', values: {} })],
  ['a copy', (client: AppClient, id: AgreementId) => client.agreements.duplicate({ id })],
  ['an amendment', async (client: AppClient, id: AgreementId) => (valueOf(await client.agreements.finish({ id })), client.agreements.amend({ id }))],
])('a draft begins its history as %s too', async (_name, start) => {
  const { client, id } = await drafted();
  expect(told(valueOf(await start(client, id)))).toEqual([['created', 'novakova', null, []]]);
});

test('what is in no bin is not taken out, and what is being drafted is not returned to drafting', async () => {
  const { client, id } = await drafted();
  const before = valueOf(await client.agreements.get({ id }));
  await client.agreements.restore({ id });
  expect(valueOf(await client.agreements.reopen({ id }))).toEqual(before);
});
