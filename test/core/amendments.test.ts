import { expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { plainDate } from '#shared/domain/plain-date';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

async function changed(client: AppClient, { id }: Agreement, to: (content: AgreementContent) => AgreementContent): Promise<Agreement> {
  const { revision, content, unparsed } = valueOf(await client.agreements.get({ id }));
  return valueOf(await client.agreements.update({ id, revision, content: to(content), unparsed }));
}

async function finished(client: AppClient, agreement: Agreement): Promise<Agreement> {
  return valueOf(await client.agreements.finish({ id: agreement.id }));
}

/** A finished agreement. */
async function concluded(): Promise<{ readonly client: AppClient; readonly agreement: Agreement }> {
  const client = createTestClient();
  const draft = await changed(client, valueOf(await client.agreements.create({ regionId: 'CZ071' })), () => anAgreement());
  return { client, agreement: await finished(client, draft) };
}

const amend = async (client: AppClient, { id }: Agreement): Promise<Agreement> => valueOf(await client.agreements.amend({ id }));

/** What an amendment needs before it can be finished. */
const completed = (content: AgreementContent): AgreementContent => ({
  ...content,
  coordinator: { ...content.coordinator, approvals: anAgreement().coordinator.approvals },
  region: { ...content.region, approvals: anAgreement().region.approvals },
  contribution: { ...content.contribution, annualAmount: anAgreement().contribution.annualAmount },
  calendarYears: content.calendarYears + 1,
});

test('the first amendment begins with what the agreement says, without the decisions that approved it', async () => {
  const { client, agreement } = await concluded();
  const { content, finishedOn, history } = await amend(client, agreement);
  const without = (side: AgreementContent['region']) => ({ ...side, approvals: [] });
  const drafted = anAgreement();
  expect([content, finishedOn, history.map(({ action }) => action)]).toEqual([
    { ...drafted, coordinator: without(drafted.coordinator), region: without(drafted.region), amendment: { of: agreement.id, number: 1, effectiveOn: null, reason: null } },
    null,
    ['created'],
  ]);
});

test('the next amendment begins with what the one before it brought, from whichever of them it is asked for', async () => {
  const { client, agreement } = await concluded();
  const first = await finished(client, await changed(client, await amend(client, agreement), completed));
  const { amendment, calendarYears } = (await amend(client, first)).content;
  expect([amendment, calendarYears]).toEqual([{ of: agreement.id, number: 2, effectiveOn: null, reason: null }, agreement.content.calendarYears + 1]);
});

test.each([
  ['a draft', async (client: AppClient) => valueOf(await client.agreements.create({ regionId: 'CZ051' })), 'agreement-not-finished'],
  ['an agreement whose amendment is not finished', async (client: AppClient, agreement: Agreement) => amend(client, agreement), 'amendment-unfinished'],
] as const)('%s is not amended', async (_name, choose, code) => {
  const { client, agreement } = await concluded();
  const { id } = await choose(client, agreement);
  expect(await client.agreements.amend({ id })).toMatchObject({ ok: false, error: { code } });
});

test('an amendment holds no region: the agreement does', async () => {
  const { client, agreement } = await concluded();
  const amendment = await amend(client, agreement);
  const saved = await changed(client, amendment, (content) => ({ ...content, calendarYears: 9 }));
  expect([saved.content.calendarYears, await client.agreements.create({ regionId: 'CZ071' })]).toEqual([9, { ok: false, error: { code: 'region-has-agreement', agreementId: agreement.id } }]);
});

test('an agreement prolonged by an amendment goes on holding its region', async () => {
  const client = createTestClient();
  const term = { kind: 'until', until: plainDate(2023, 12, 31) } as const;
  const contribution = { ...anAgreement().contribution, firstYear: 2023, startsOn: null, exceptions: [] };
  const draft = await changed(client, valueOf(await client.agreements.create({ regionId: 'CZ071' })), () => anAgreement({ term, contribution }));
  const agreement = await finished(client, draft);
  await finished(client, await changed(client, await amend(client, agreement), (content) => ({ ...completed(content), term: { kind: 'open-ended' } })));
  expect(await client.agreements.create({ regionId: 'CZ071' })).toMatchObject({ ok: false, error: { code: 'region-has-agreement', agreementId: agreement.id } });
});

test('an agreement that is amended stays as it is until the amendment is in the bin', async () => {
  const { client, agreement } = await concluded();
  const amendment = await amend(client, agreement);
  const refused = await client.agreements.reopen({ id: agreement.id });
  await client.agreements.remove({ id: amendment.id });
  expect([refused, valueOf(await client.agreements.reopen({ id: agreement.id })).finishedOn]).toEqual([{ ok: false, error: { code: 'agreement-amended', agreementId: amendment.id } }, null]);
});

test('an amendment in the bin gives its number free, and does not come back while another one has it', async () => {
  const { client, agreement } = await concluded();
  const first = await amend(client, agreement);
  await client.agreements.remove({ id: first.id });
  const second = await amend(client, agreement);
  expect([second.content.amendment?.number, await client.agreements.restore({ id: first.id })]).toEqual([1, { ok: false, error: { code: 'amendment-number-taken', number: 1 } }]);
});

test('an amendment does not come back to an agreement that has returned to drafting', async () => {
  const { client, agreement } = await concluded();
  const { id } = await amend(client, agreement);
  await client.agreements.remove({ id });
  await client.agreements.reopen({ id: agreement.id });
  expect(await client.agreements.restore({ id })).toEqual({ ok: false, error: { code: 'agreement-not-finished' } });
});

test('what an amendment amends is not changed', async () => {
  const { client, agreement } = await concluded();
  const { id, revision, content, unparsed } = await amend(client, agreement);
  expect(await client.agreements.update({ id, revision, content: { ...content, amendment: null }, unparsed })).toEqual({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: ['content', 'amendment', 'of'], code: 'not-a-choice' }] },
  });
});

test('a copy of an amendment is an agreement of its own', async () => {
  const { client, agreement } = await concluded();
  const { id } = await amend(client, agreement);
  expect(valueOf(await client.agreements.duplicate({ id })).content.amendment).toBeNull();
});
