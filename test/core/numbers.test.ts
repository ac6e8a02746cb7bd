import { expect, test } from 'vitest';
import type { OfficeContent } from '#shared/domain/office';
import type { AppClient } from '#shared/api/api';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

const nothing = {};

/** An office with a pattern of its numbers, changed as the test needs. */
async function officeWith(changes: Partial<OfficeContent> = {}): Promise<AppClient> {
  const client = createTestClient();
  const { content } = valueOf(await client.office.get(nothing));
  const defaults = { ...content.defaults, numberPattern: 'KPBI/{číslo}/{rok}' };
  valueOf(await client.office.update({ revision: 0, content: { ...content, defaults, ...changes }, unparsed: {} }));
  return client;
}

test('a draft gets the number somebody set, and the next one the number after it', async () => {
  const client = await officeWith({ series: { yearly: true, next: { year: 2024, order: 12 }, gaps: [] } });
  const drafts = [valueOf(await client.agreements.create({ regionId: null })), valueOf(await client.agreements.create({ regionId: null }))];
  expect(drafts.map(({ content }) => content.coordinator.number)).toEqual(['KPBI/12/2024', 'KPBI/13/2024']);
});

test('a copy gets a number of its own', async () => {
  const client = await officeWith();
  const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  expect(valueOf(await client.agreements.duplicate({ id })).content.coordinator.number).toBe('KPBI/2/2024');
});

test('drafts of a batch get one number each', async () => {
  const client = await officeWith();
  const drafts = [valueOf(await client.batch.draft({ regionId: 'CZ071', values: {} })), valueOf(await client.batch.draft({ regionId: 'CZ072', values: {} }))];
  expect(drafts.map(({ content }) => content.coordinator.number)).toEqual(['KPBI/1/2024', 'KPBI/2/2024']);
});

test('an evidence number and a draft in the bin keep their numbers', async () => {
  const client = await officeWith();
  const first = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  const { filing } = first;
  valueOf(await client.filing.update({ id: first.id, revision: filing.revision, content: { ...filing.content, evidenceNumber: 'KPBI/2/2024' }, unparsed: {} }));
  valueOf(await client.agreements.remove({ id: first.id }));
  expect(valueOf(await client.agreements.create({ regionId: null })).content.coordinator.number).toBe('KPBI/3/2024');
});

test('in the office of a region the number is that of the region', async () => {
  const client = await officeWith({ partyId: 'CZ071' });
  const { coordinator, region } = valueOf(await client.agreements.create({ regionId: null })).content;
  expect([coordinator.number, region.number]).toEqual([null, 'KPBI/1/2024']);
});
