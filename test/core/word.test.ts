import { describe, expect, it } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { withAccepted } from '#shared/documents/word/with-accepted';
import type { AgreementId } from '#shared/domain/agreement';
import { agreement1 } from '#shared/templates/shipped/agreement-1/agreement-1';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { edited, read } from '#test/wordprocessing/docx-file';

async function drafted(desktop: Parameters<typeof createTestApplication>[0] = {}): Promise<{ readonly client: AppClient; readonly id: AgreementId }> {
  const { client } = createTestApplication(desktop);
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  return { client, id };
}

async function rename(client: AppClient, nominative: string): Promise<void> {
  const region = valueOf(await client.parties.list({})).find(({ content }) => content.name.nominative === 'Olomoucký kraj');
  if (region === undefined) throw new Error('There is no such region.');
  valueOf(await client.parties.update({ id: region.id, revision: region.revision, content: { ...region.content, name: { ...region.content.name, nominative } }, unparsed: {} }));
}

const bytesOf = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'base64'));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('the agreement as a Word file', () => {
  it('has a name for its region and reads back with nothing changed', async () => {
    const { client, id } = await drafted();
    const { fileName, content } = valueOf(await client.word.write({ id, kind: 'agreement-with-annexes' }));
    expect([fileName, valueOf(await client.word.read({ id, fileName, content }))]).toEqual(['Smlouva KPBI – Olomoucký kraj – včetně příloh.docx', { proposals: [], unmatched: [], tracked: false, comments: [], pictures: 0 }]);
  });

  it('comes back as proposals, which the agreement says when they are accepted', async () => {
    const { client, id } = await drafted();
    const { fileName, content } = valueOf(await client.word.write({ id, kind: 'agreement' }));
    const returned = textOf(edited(bytesOf(content), (xml) => xml.replace('Nedílnou součástí Smlouvy jsou', 'Nedílnou součástí této Smlouvy jsou')));
    const { proposals } = valueOf(await client.word.read({ id, fileName, content: returned }));
    const { revision, content: before } = valueOf(await client.agreements.get({ id }));
    valueOf(await client.agreements.update({ id, revision, content: { ...before, wording: withAccepted(before.wording, proposals, proposals, () => agreement1) }, unparsed: {} }));
    const again = read(bytesOf(valueOf(await client.word.write({ id, kind: 'agreement' })).content));
    expect([proposals.length, again.blocks.some((block) => block.kind === 'paragraph' && block.text.startsWith('Nedílnou součástí této Smlouvy jsou')), valueOf(await client.word.read({ id, fileName, content: returned })).proposals]).toEqual([1, true, []]);
  });

  it('of a finished agreement says what finishing fixed, in the very bytes, whatever becomes of the parties', async () => {
    const { client, id } = await drafted();
    valueOf(await client.agreements.finish({ id }));
    const before = valueOf(await client.word.write({ id, kind: 'agreement-with-annexes' }));
    await rename(client, 'Nový Olomoucký kraj');
    const after = valueOf(await client.word.write({ id, kind: 'agreement-with-annexes' }));
    const paper = read(bytesOf(valueOf(await client.word.write({ id, kind: 'memorandum' })).content));
    expect([after, valueOf(await client.word.read({ id, ...after })).unmatched, JSON.stringify(paper.blocks).includes('Nový Olomoucký kraj')]).toEqual([before, [], true]);
  });

  it('is found to be the agreement where it forgot which document it was', async () => {
    const { client, id } = await drafted();
    const { fileName, content } = valueOf(await client.word.write({ id, kind: 'agreement' }));
    const forgetful = textOf(edited(bytesOf(content), (xml) => xml.replaceAll('KPBI', 'X'), 'docProps/custom.xml'));
    expect(valueOf(await client.word.read({ id, fileName, content: forgetful }))).toMatchObject({ proposals: [], unmatched: [] });
  });

  it('is refused by name when it cannot be read', async () => {
    const { client, id } = await drafted();
    expect(await client.word.read({ id, fileName: 'smlouva.doc', content: textOf(new Uint8Array([1, 2, 3])) })).toEqual({ ok: false, error: { code: 'word-file-unknown', fileName: 'smlouva.doc' } });
  });

  it('cannot be saved by a host without a desktop', async () => {
    const { client, id } = await drafted();
    expect(await client.word.save({ id, kind: 'agreement' })).toMatchObject({ ok: false, error: { code: 'not-on-this-host' } });
  });
});
