import { expect, test } from 'vitest';
import { largestInput } from '#shared/api/operation';
import { largestAttachment } from '#shared/domain/record';
import { createTestApplication } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { aPdf, jpeg, png } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function draft() {
  const { client } = createTestApplication();
  const { id } = valueOf(await client.sample.load({}));
  const attach = (fileName: string, bytes: Uint8Array) => client.records.attach({ id, fileName, content: base64(bytes) });
  return { client, id, attach };
}

test.each([
  ['sken.pdf', 'application/pdf', aPdf],
  ['SKEN.PNG', 'image/png', png],
  ['sken.jpeg', 'image/jpeg', jpeg],
] as const)('%s is kept with the agreement and comes back unchanged', async (fileName, type, bytes) => {
  const { client, id, attach } = await draft();
  const [attachment] = valueOf(await attach(fileName, bytes)).attachments;
  if (attachment === undefined) throw new Error('nothing attached');
  expect(valueOf(await client.records.read({ id, sha256: attachment.file.sha256 }))).toEqual({ fileName, type, content: base64(bytes) });
});

test.each([
  ['an empty file', 'sken.pdf', new Uint8Array(), 'file-empty'],
  ['a picture under the name of a PDF', 'sken.pdf', png, 'file-not-what-it-says'],
  ['a PDF under the name of a picture', 'sken.jpg', aPdf, 'file-not-what-it-says'],
  ['a TIFF', 'sken.tif', Uint8Array.of(0x49, 0x49, 0x2a, 0), 'file-of-unknown-kind'],
  ['a text under the name of a PDF', 'sken.pdf', Buffer.from('Smlouva o spolupráci'), 'file-of-unknown-kind'],
  ['a PNG cut short', 'sken.png', png.subarray(0, -9), 'file-damaged'],
  ['a JPEG cut short', 'sken.jpg', jpeg.subarray(0, -2), 'file-damaged'],
  ['a PDF cut short', 'sken.pdf', aPdf.subarray(0, 40), 'file-damaged'],
  ['a file beyond 50 MB', 'sken.jpg', new Uint8Array(largestAttachment + 1), 'file-too-large'],
] as const)('%s is refused, and the agreement stays as it was', async (_name, fileName, bytes, code) => {
  const { client, id, attach } = await draft();
  const result = await attach(fileName, bytes);
  expect([result, valueOf(await client.agreements.get({ id })).attachments]).toMatchObject([{ ok: false, error: { code, fileName } }, []]);
});

test('what is no base64 is refused at its field', async () => {
  const { client, id } = await draft();
  expect(await client.records.attach({ id, fileName: 'sken.pdf', content: 'ř' })).toEqual({ ok: false, error: { code: 'invalid-input', issues: [{ path: ['content'], code: 'invalid-characters' }] } });
});

test('no more is taken in than a request may carry', async () => {
  const { client, id } = await draft();
  expect(await client.records.attach({ id, fileName: 'sken.pdf', content: 'A'.repeat(largestInput + 1) })).toEqual({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: ['content'], code: 'too-long', limit: largestInput }] },
  });
});

test('the same file attached twice is on the list once, and comes back to it when it was taken off', async () => {
  const { client, id, attach } = await draft();
  await attach('sken.png', png);
  const [attachment] = valueOf(await attach('kopie.png', png)).attachments;
  if (attachment === undefined) throw new Error('nothing attached');
  const detached = valueOf(await client.records.detach({ id, attachmentId: attachment.id }));
  const again = valueOf(await attach('sken.png', png));
  expect([detached.attachments, again.attachments]).toEqual([[{ ...attachment, removedAt: '2024-01-15T12:00:00.000Z' }], [attachment]]);
});

test('an attachment taken off the list can be put back', async () => {
  const { client, id, attach } = await draft();
  const [attachment] = valueOf(await attach('sken.png', png)).attachments;
  if (attachment === undefined) throw new Error('nothing attached');
  await client.records.detach({ id, attachmentId: attachment.id });
  expect(valueOf(await client.records.reattach({ id, attachmentId: attachment.id })).attachments).toEqual([attachment]);
});

test('attaching, taking off and putting back do not stand in the way of a draft that is being written', async () => {
  const { client, id, attach } = await draft();
  const { revision, content, unparsed } = valueOf(await client.agreements.get({ id }));
  const [attachment] = valueOf(await attach('sken.png', png)).attachments;
  if (attachment === undefined) throw new Error('nothing attached');
  await client.records.detach({ id, attachmentId: attachment.id });
  await client.records.reattach({ id, attachmentId: attachment.id });
  expect(valueOf(await client.agreements.update({ id, revision, content, unparsed }))).toMatchObject({ revision: revision + 1, attachments: [attachment] });
});

test('the attachments of a draft in the bin stay as they were', async () => {
  const { client, id, attach } = await draft();
  const [attachment] = valueOf(await attach('sken.png', png)).attachments;
  if (attachment === undefined) throw new Error('nothing attached');
  await client.agreements.remove({ id });
  const refusals = [await attach('sken.pdf', aPdf), await client.records.detach({ id, attachmentId: attachment.id })];
  const refused = { ok: false, error: { code: 'agreement-removed' } };
  expect([refusals, valueOf(await client.agreements.get({ id })).attachments]).toEqual([[refused, refused], [attachment]]);
});

test('a copy is saved and opened under a name every system takes', async () => {
  const names: string[] = [];
  const keepName = async (name: string) => {
    names.push(name);
    return name;
  };
  const desktop = aDesktop({ saveFile: keepName, openFile: keepName });
  const { client } = createTestApplication({ desktop });
  const { id } = valueOf(await client.sample.load({}));
  const [attachment] = valueOf(await client.records.attach({ id, fileName: 'Usnesení 12/3: sken.png', content: base64(png) })).attachments;
  if (attachment === undefined) throw new Error('nothing attached');
  const which = { id, sha256: attachment.file.sha256 };
  valueOf(await client.records.save(which));
  valueOf(await client.records.open(which));
  expect(names).toEqual(['Usnesení 12 3 sken.png', 'Usnesení 12 3 sken.png']);
});
