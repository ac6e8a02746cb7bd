import { expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { ApprovalPath } from '#shared/domain/approval';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

const path: ApprovalPath = {
  fromYear: 2024,
  organs: [
    { organ: 'council', role: 'recommends', organName: null },
    { organ: 'assembly', role: 'decides', organName: null },
  ],
};
const expected = path.organs.map((organ) => ({ ...organ, resolution: null, date: null }));

/** An office that knows how Olomoucký kraj approves. */
async function knowingOffice(): Promise<AppClient> {
  const client = createTestClient();
  const party = valueOf(await client.parties.list({})).find(({ id }) => id === 'CZ071');
  if (party === undefined) throw new Error('no such party');
  valueOf(await client.parties.update({ id: 'CZ071', revision: party.revision, content: { ...party.content, approvalPaths: [path] }, unparsed: {} }));
  return client;
}

test('a draft for a region expects the decisions of its organs', async () => {
  const client = await knowingOffice();
  expect(valueOf(await client.agreements.create({ regionId: 'CZ071' })).content.region.approvals).toEqual(expected);
});

test('an amendment expects decisions of its own', async () => {
  const client = await knowingOffice();
  const { id, revision } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  valueOf(await client.agreements.update({ id, revision, content: completedFoundingContent(), unparsed: {} }));
  valueOf(await client.agreements.finish({ id }));
  expect(valueOf(await client.agreements.amend({ id })).content.region.approvals).toEqual(expected);
});
