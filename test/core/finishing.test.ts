import { expect, test } from 'vitest';
import { freshLedger } from '#core/ledger';
import type { AppClient } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { anAgreementNumbered } from '#test/support/ledger-changes';
import { valueOf } from '#test/support/value-of';

const draft: Agreement = { ...anAgreementNumbered(0), content: anAgreement() };
const { id } = draft;

const clientWith = (agreement: Agreement) => createTestClient({ ...freshLedger, agreements: [agreement] });

/** A client with one finished agreement; the details of its parties stand partly in it, partly with the parties. */
async function finished(): Promise<{ readonly client: AppClient; readonly agreement: Agreement }> {
  const client = clientWith(draft);
  return { client, agreement: valueOf(await client.agreements.finish({ id })) };
}

async function moveRegion(client: AppClient, city: string): Promise<void> {
  const region = valueOf(await client.parties.list({})).find((party) => party.id === 'CZ071');
  if (region === undefined) throw new Error('no such region');
  const { revision, content, unparsed } = region;
  valueOf(await client.parties.update({ id: 'CZ071', revision, content: { ...content, details: { ...content.details, city } }, unparsed }));
}

test('a finished agreement keeps the details of its parties, whatever becomes of the parties', async () => {
  const { client, agreement } = await finished();
  await moveRegion(client, 'Přerov');
  expect([agreement.finishedOn, valueOf(await client.agreements.get({ id })).content.region.overrides.city]).toEqual(['2024-01-15', 'Olomouc']);
});

test('it is not changed and not put into the bin', async () => {
  const { client, agreement } = await finished();
  const { revision, content, unparsed } = agreement;
  const refused = { ok: false, error: { code: 'agreement-finished' } };
  expect([await client.agreements.update({ id, revision, content, unparsed }), await client.agreements.remove({ id })]).toEqual([refused, refused]);
});

test('reopened, it has only the differences it had before', async () => {
  const { client } = await finished();
  const { finishedOn, content } = valueOf(await client.agreements.reopen({ id }));
  expect([finishedOn, content]).toEqual([null, draft.content]);
});

test('reopened, it keeps what the party has changed since', async () => {
  const { client } = await finished();
  await moveRegion(client, 'Přerov');
  expect(valueOf(await client.agreements.reopen({ id })).content.region.overrides).toEqual({ ...draft.content.region.overrides, city: 'Olomouc' });
});

test('its duplicate has the differences of the coordinator, and not the details it was finished with', async () => {
  const { client } = await finished();
  expect(valueOf(await client.agreements.duplicate({ id })).content.coordinator.overrides).toEqual(draft.content.coordinator.overrides);
});

test('a draft has nothing to be reopened: what it fixed of a party stays', async () => {
  const fixed = { ...draft, content: anAgreement({ region: { ...draft.content.region, overrides: { city: 'Olomouc' } } }) };
  expect(valueOf(await clientWith(fixed).agreements.reopen({ id })).content).toEqual(fixed.content);
});
