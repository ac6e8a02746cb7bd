import { expect, test } from 'vitest';
import { emptyPapers, type PapersContent } from '#shared/domain/papers';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

const papers: PapersContent = { ...emptyPapers, handover: { ...emptyPapers.handover, place: 'Jihlava' } };

async function draft() {
  const client = createTestClient();
  const { id, revision } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  return { client, agreement: valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} })) };
}

test('papers are saved beside the agreement, whose revision stays, and stand in its history', async () => {
  const { client, agreement } = await draft();
  const saved = valueOf(await client.papers.update({ id: agreement.id, revision: 0, content: papers, unparsed: { 'handover.counterparts': 'dva' } }));
  const { action, fields } = saved.history.at(-1) ?? {};
  expect([saved.papers, saved.revision, action, fields]).toEqual([
    { revision: 1, content: papers, unparsed: { 'handover.counterparts': 'dva' } },
    agreement.revision,
    'papers',
    ['handover.place', 'handover.counterparts'],
  ]);
});

test('papers are written also when the agreement is finished', async () => {
  const { client, agreement } = await draft();
  await client.agreements.finish({ id: agreement.id });
  expect(valueOf(await client.papers.update({ id: agreement.id, revision: 0, content: papers, unparsed: {} })).papers.content).toEqual(papers);
});

test('papers that were changed meanwhile are not overwritten', async () => {
  const { client, agreement } = await draft();
  await client.papers.update({ id: agreement.id, revision: 0, content: papers, unparsed: {} });
  expect(await client.papers.update({ id: agreement.id, revision: 0, content: emptyPapers, unparsed: {} })).toEqual({ ok: false, error: { code: 'changed-meanwhile', revision: 1 } });
});

test('papers of an agreement in the bin are not written', async () => {
  const { client, agreement } = await draft();
  await client.agreements.remove({ id: agreement.id });
  expect(await client.papers.update({ id: agreement.id, revision: 0, content: papers, unparsed: {} })).toEqual({ ok: false, error: { code: 'agreement-removed' } });
});
