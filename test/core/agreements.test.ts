import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/domain/agreement';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

const nothing = {};

test('a new draft starts with the office’s defaults and its revision is 0', async () => {
  const client = createTestClient();
  const draft = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
  expect([draft.content.coordinator.partyId, draft.content.region.partyId, draft.content.contribution.annualAmount, draft.content.contribution.firstYear, draft.revision]).toEqual(['CZ063', 'CZ051', 6_000_000, 2024, 0]);
});

test('in the office of a cooperating region the region is its own', async () => {
  const client = createTestClient();
  const office = valueOf(await client.office.get(nothing));
  await client.office.update({ revision: 0, content: { ...office.content, partyId: 'CZ071' }, unparsed: {} });
  const draft = valueOf(await client.agreements.create({ regionId: null }));
  expect(draft.content.region.partyId).toBe('CZ071');
});

test('the region that runs the project joins no project of its own', async () => {
  expect(await createTestClient().agreements.create({ regionId: 'CZ063' })).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: ['regionId'], code: 'same-party' }] } });
});

test('our number is proposed by the pattern and none is given twice', async () => {
  const client = createTestClient();
  const office = valueOf(await client.office.get(nothing));
  await client.office.update({ revision: 0, content: { ...office.content, defaults: { ...office.content.defaults, numberPattern: 'KPBI/{číslo}/{rok}' } }, unparsed: {} });
  const numbers = [valueOf(await client.agreements.create({ regionId: null })), valueOf(await client.agreements.create({ regionId: null }))].map(({ content }) => content.coordinator.number);
  expect(numbers).toEqual(['KPBI/1/2024', 'KPBI/2/2024']);
});

describe('one active agreement per region', () => {
  test('a second one is refused and told which holds the region', async () => {
    const client = createTestClient();
    const first = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    expect(await client.agreements.create({ regionId: 'CZ051' })).toEqual({ ok: false, error: { code: 'region-has-agreement', agreementId: first.id } });
  });

  test('choosing a region that is held is refused and the draft is as it was', async () => {
    const client = createTestClient();
    await client.agreements.create({ regionId: 'CZ051' });
    const second = valueOf(await client.agreements.create({ regionId: null }));
    const refused = await client.agreements.update({ ...changeOf(second), content: { ...second.content, region: { ...second.content.region, partyId: 'CZ051' } } });
    expect([refused.ok, valueOf(await client.agreements.get({ id: second.id }))]).toEqual([false, second]);
  });

  test('a draft in the bin gives its region free, and cannot come back while another holds it', async () => {
    const client = createTestClient();
    const first = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    await client.agreements.remove({ id: first.id });
    const second = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    expect(await client.agreements.restore({ id: first.id })).toEqual({ ok: false, error: { code: 'region-has-agreement', agreementId: second.id } });
  });

  test('an agreement whose term is over can be worked on while another one holds the region', async () => {
    const client = createTestClient();
    const first = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    const over = valueOf(await client.agreements.update({ ...changeOf(first), content: { ...first.content, term: { kind: 'until', until: '2023-12-31' } } }));
    const second = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    const changed = await client.agreements.update({ ...changeOf(over), content: { ...over.content, calendarYears: 7 } });
    const revived = await client.agreements.update({ ...changeOf(valueOf(changed)), content: { ...over.content, term: { kind: 'open-ended' } } });
    expect([changed.ok, revived]).toEqual([true, { ok: false, error: { code: 'region-has-agreement', agreementId: second.id } }]);
  });

  test('an agreement whose term is over holds its region no longer', async () => {
    const client = createTestClient();
    const first = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    await client.agreements.update({ ...changeOf(first), content: { ...first.content, term: { kind: 'until', until: '2023-12-31' } } });
    expect((await client.agreements.create({ regionId: 'CZ051' })).ok).toBe(true);
  });
});

test('a change made on an older revision is refused, so that nothing is overwritten silently', async () => {
  const client = createTestClient();
  const draft = valueOf(await client.agreements.create({ regionId: null }));
  await client.agreements.update(changeOf(draft));
  expect(await client.agreements.update(changeOf(draft))).toEqual({ ok: false, error: { code: 'changed-meanwhile', revision: 1 } });
});

test('texts that were not understood yet are kept with the draft', async () => {
  const client = createTestClient();
  const draft = valueOf(await client.agreements.create({ regionId: null }));
  await client.agreements.update({ ...changeOf(draft), unparsed: { 'region.overrides.ico': '1234' } });
  expect(valueOf(await client.agreements.get({ id: draft.id })).unparsed).toEqual({ 'region.overrides.ico': '1234' });
});

test('a duplicate keeps the terms and leaves out what belongs to one region', async () => {
  const client = createTestClient();
  const sample = valueOf(await client.sample.load(nothing));
  const copy = valueOf(await client.agreements.duplicate({ id: sample.id }));
  expect([copy.content.region, copy.content.budget.unit, copy.content.contribution, copy.sample]).toEqual([
    { partyId: null, number: null, fileReference: null, overrides: {}, approvals: [] },
    null,
    sample.content.contribution,
    false,
  ]);
});

test('a duplicate starts with nothing that was not understood', async () => {
  const client = createTestClient();
  const draft = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
  valueOf(await client.agreements.update({ ...changeOf(draft), unparsed: { 'region.overrides.ico': '1234', 'notice.months': 'půl roku' } }));
  expect(valueOf(await client.agreements.duplicate({ id: draft.id })).unparsed).toEqual({});
});

test('removing and restoring a draft gives back the very same content', async () => {
  const client = createTestClient();
  const draft = valueOf(await client.agreements.create({ regionId: 'CZ072' }));
  const removed = valueOf(await client.agreements.remove({ id: draft.id }));
  const restored = valueOf(await client.agreements.restore({ id: draft.id }));
  expect([removed.removedAt, restored.removedAt, restored.content]).toEqual(['2024-01-15T12:00:00.000Z', null, draft.content]);
});

test('a draft in the bin cannot be changed', async () => {
  const client = createTestClient();
  const draft = valueOf(await client.agreements.create({ regionId: null }));
  const removed = valueOf(await client.agreements.remove({ id: draft.id }));
  expect(await client.agreements.update(changeOf(removed))).toEqual({ ok: false, error: { code: 'agreement-removed' } });
});

test('an incomplete draft is not finished and every gap is named', async () => {
  const client = createTestClient();
  const sample = valueOf(await client.sample.load(nothing));
  const refused = await client.agreements.finish({ id: sample.id });
  const fields = !refused.ok && refused.error.code === 'agreement-incomplete' ? refused.error.missing.map(({ field }) => field) : [];
  expect(fields).toEqual(expect.arrayContaining(['coordinator.number', 'region.number', 'coordinator.overrides.account', 'notice.months']));
});

test('sample data are marked and removed in one step, and nothing else with them', async () => {
  const client = createTestClient();
  const own = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
  const sample = valueOf(await client.sample.load(nothing));
  expect([sample.sample, valueOf(await client.sample.remove(nothing)), valueOf(await client.agreements.list(nothing))]).toEqual([true, { removed: 1 }, [own]]);
});

test('an agreement that does not exist is not found', async () => {
  const id = '00000000-0000-4000-8000-000000000000';
  expect(await createTestClient().agreements.get({ id })).toEqual({ ok: false, error: { code: 'not-found', what: 'agreement', id } });
});

function changeOf({ id, revision, content, unparsed }: Agreement) {
  return { id, revision, content, unparsed };
}
