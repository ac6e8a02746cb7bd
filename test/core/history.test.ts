import { expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication } from '#test/support/application';
import { clerkAt } from '#test/support/clerk-at';
import { valueOf } from '#test/support/value-of';

async function draft() {
  const { ports } = createTestApplication();
  const as = (userName: string, time: string) => clerkAt(ports, userName, time);
  const { id } = valueOf(await as('novakova', '08:00').agreements.create({ regionId: 'CZ071' }));
  return { as, id, ports };
}

async function change(client: AppClient, id: AgreementId, to: (content: AgreementContent) => AgreementContent): Promise<Agreement> {
  const { revision, content, unparsed } = valueOf(await client.agreements.get({ id }));
  return valueOf(await client.agreements.update({ id, revision, content: to(content), unparsed }));
}

const years = (calendarYears: number) => (content: AgreementContent) => ({ ...content, calendarYears });
const publisher = (content: AgreementContent): AgreementContent => ({ ...content, publisher: 'region' });

/** Who did what when, without the files. */
const told = ({ history }: Agreement) => history.map(({ action, by, from, until, fields }) => [action, by, from.slice(11, 16), until.slice(11, 16), fields]);

test('changes of one person within ten minutes of each other are one entry', async () => {
  const { as, id } = await draft();
  await change(as('novakova', '08:05'), id, years(6));
  await change(as('novakova', '08:15'), id, publisher);
  const last = await change(as('novakova', '08:25'), id, years(7));
  expect(told(last)).toEqual([
    ['created', 'novakova', '08:00', '08:00', []],
    ['changed', 'novakova', '08:05', '08:25', ['calendarYears', 'publisher']],
  ]);
});

test('after a longer pause, and by another person, a new entry begins', async () => {
  const { as, id } = await draft();
  await change(as('novakova', '08:05'), id, years(6));
  await change(as('novakova', '08:16'), id, years(7));
  const last = await change(as('dvorak', '08:17'), id, years(8));
  expect(told(last).slice(1)).toEqual([
    ['changed', 'novakova', '08:05', '08:05', ['calendarYears']],
    ['changed', 'novakova', '08:16', '08:16', ['calendarYears']],
    ['changed', 'dvorak', '08:17', '08:17', ['calendarYears']],
  ]);
});

test('what one window wrote over the version of another is an entry of its own, though it is the same person within ten minutes', async () => {
  const { as, id } = await draft();
  const other = await change(as('novakova', '08:05'), id, years(6));
  const client = as('novakova', '08:06');
  const mine = valueOf(await client.agreements.update({ id, revision: other.revision, content: { ...other.content, calendarYears: 7 }, unparsed: {}, overOthers: true }));
  const replaced = valueOf(await client.agreements.version({ id, entry: 2 }));
  expect([told(mine).slice(1), replaced.content]).toEqual([
    [
      ['changed', 'novakova', '08:05', '08:05', ['calendarYears']],
      ['changed', 'novakova', '08:06', '08:06', ['calendarYears']],
    ],
    other.content,
  ]);
});

test('papers written over those of another window are an entry of their own', async () => {
  const { as, id } = await draft();
  const client = as('novakova', '08:05');
  const { papers } = valueOf(await client.agreements.get({ id }));
  const at = (place: string) => ({ ...papers.content, handover: { ...papers.content.handover, place } });
  valueOf(await client.papers.update({ id, revision: 0, content: at('Brno'), unparsed: {} }));
  const { history } = valueOf(await client.papers.update({ id, revision: 1, content: at('Jihlava'), unparsed: {}, overOthers: true }));
  const replaced = valueOf(await client.agreements.version({ id, entry: 2 }));
  expect([history.map(({ action }) => action), replaced.papers.handover.place]).toEqual([['created', 'papers', 'papers'], 'Brno']);
});

test('what was there before an entry began can be read again', async () => {
  const { as, id } = await draft();
  const first = await change(as('novakova', '08:05'), id, years(6));
  await change(as('novakova', '08:06'), id, years(7));
  await change(as('dvorak', '08:07'), id, years(8));
  const client = as('dvorak', '08:08');
  const before = await Promise.all([1, 2].map(async (entry) => valueOf(await client.agreements.version({ id, entry })).content));
  expect(before).toEqual([
    { ...first.content, calendarYears: 5 },
    { ...first.content, calendarYears: 7 },
  ]);
});

test('before an agreement began there was nothing, and no entry beyond the last', async () => {
  const { as, id } = await draft();
  const client = as('novakova', '08:01');
  const results = await Promise.all([0, 1].map((entry) => client.agreements.version({ id, entry })));
  expect(results).toMatchObject([
    { ok: false, error: { code: 'not-found', what: 'entry' } },
    { ok: false, error: { code: 'not-found', what: 'entry' } },
  ]);
});

test('saving what is already saved is no entry', async () => {
  const { as, id } = await draft();
  expect(told(await change(as('novakova', '08:05'), id, (content) => content))).toHaveLength(1);
});

test('a text that was not understood is a change of its field', async () => {
  const { as, id } = await draft();
  const client = as('novakova', '08:05');
  const { revision, content } = valueOf(await client.agreements.get({ id }));
  const { history } = valueOf(await client.agreements.update({ id, revision, content, unparsed: { 'notice.months': 'půl roku' } }));
  expect(history.at(-1)?.fields).toEqual(['notice.months']);
});

test('a list that became longer is one field, and so is what departs from a template', async () => {
  const { as, id } = await draft();
  const { history } = await change(as('novakova', '08:05'), id, (content) => ({
    ...content,
    project: { ...content.project, activities: [] },
    region: { ...content.region, number: '1/2024' },
    wording: { ...content.wording, deviations: [{ kind: 'dropped', template: 'agreement', part: 'purpose' }] },
  }));
  expect(history.at(-1)?.fields).toEqual(['region.number', 'project.activities', 'wording.deviations']);
});

test('what is done at once is an entry each: the bin, finishing, returning to drafting', async () => {
  const { as, id } = await draft();
  const client = as('novakova', '09:00');
  await change(client, id, () => anAgreement());
  await client.agreements.remove({ id });
  await client.agreements.restore({ id });
  await client.agreements.finish({ id });
  const { history } = valueOf(await client.agreements.reopen({ id }));
  expect(history.map(({ action }) => action)).toEqual(['created', 'changed', 'removed', 'restored', 'finished', 'reopened']);
});

test('what was refused is not in the history', async () => {
  const { as, id } = await draft();
  const client = as('novakova', '08:05');
  const { content } = valueOf(await client.agreements.get({ id }));
  await client.agreements.update({ id, revision: 9, content: publisher(content), unparsed: {} });
  await client.agreements.finish({ id });
  expect(valueOf(await client.agreements.get({ id })).history).toHaveLength(1);
});

test('two who write one agreement at the same moment both stand in its history, each with what was there before', async () => {
  const { as, id, ports } = await draft();
  const { papers } = valueOf(await as('novakova', '08:01').agreements.get({ id }));
  const handover = { ...papers.content, handover: { ...papers.content.handover, place: 'Jihlava' } };
  await Promise.all([
    change(as('novakova', '08:05'), id, years(6)),
    as('dvorak', '08:05').papers.update({ id, revision: 0, content: handover, unparsed: {} }),
  ]);
  const { agreements } = await ports.ledger.read();
  const history = agreements[0]?.history ?? [];
  const states = await Promise.all([1, 2].map(async (entry) => valueOf(await as('novakova', '08:06').agreements.version({ id, entry }))));
  const inOrder = history[1]?.by === 'novakova' ? [[5, null], [6, null]] : [[5, null], [5, 'Jihlava']];
  expect([history.map(({ by }) => by).toSorted(), states.map((state) => [state.content.calendarYears, state.papers.handover.place])]).toEqual([['dvorak', 'novakova', 'novakova'], inOrder]);
});
