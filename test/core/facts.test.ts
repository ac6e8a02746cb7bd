import { expect, test } from 'vitest';
import type { Fact } from '#shared/domain/life/fact';
import { plainDate } from '#shared/domain/plain-date';
import { createTestApplication } from '#test/support/application';
import { clerkAt } from '#test/support/clerk-at';
import { valueOf } from '#test/support/value-of';

const signed = (day: number): Fact => ({ kind: 'signed', by: 'region', signatory: null, place: null, on: plainDate(2024, 1, day), note: null });

async function draft() {
  const { ports } = createTestApplication();
  const as = (userName: string, time: string) => clerkAt(ports, userName, time);
  const { id } = valueOf(await as('novakova', '08:00').agreements.create({ regionId: 'CZ071' }));
  return { as, id };
}

test('what happened is kept with who wrote it down and when', async () => {
  const { as, id } = await draft();
  const { facts, history } = valueOf(await as('novakova', '09:00').life.record({ id, fact: signed(9) }));
  expect(facts).toMatchObject([{ fact: signed(9), recordedBy: 'novakova', takenBack: null, corrects: null }]);
  expect(history.at(-1)).toMatchObject({ action: 'fact-recorded', by: 'novakova', reason: null });
});

test('a correction keeps what was written, why it was wrong, and what is right', async () => {
  const { as, id } = await draft();
  const [wrong] = valueOf(await as('novakova', '09:00').life.record({ id, fact: signed(9) })).facts;
  if (wrong === undefined) throw new Error('no fact');
  const { facts, history } = valueOf(await as('dvorak', '10:00').life.correct({ id, factId: wrong.id, reason: 'Překlep v datu', fact: signed(8) }));
  expect(facts).toMatchObject([
    { id: wrong.id, fact: signed(9), takenBack: { by: 'dvorak', reason: 'Překlep v datu' } },
    { fact: signed(8), takenBack: null, corrects: wrong.id },
  ]);
  expect(history.at(-1)).toMatchObject({ action: 'fact-corrected', by: 'dvorak', reason: 'Překlep v datu' });
});

test('what was taken back cannot be corrected again', async () => {
  const { as, id } = await draft();
  const client = as('novakova', '09:00');
  const [wrong] = valueOf(await client.life.record({ id, fact: signed(9) })).facts;
  if (wrong === undefined) throw new Error('no fact');
  await client.life.correct({ id, factId: wrong.id, reason: 'Nestalo se', fact: null });
  expect(await client.life.correct({ id, factId: wrong.id, reason: 'Nestalo se', fact: null })).toMatchObject({ ok: false, error: { code: 'not-found', what: 'fact' } });
});

test('what has not happened yet is refused at its day', async () => {
  const { as, id } = await draft();
  expect(await as('novakova', '09:00').life.record({ id, fact: signed(16) })).toEqual({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: ['fact', 'on'], code: 'date-in-future' }] },
  });
});
