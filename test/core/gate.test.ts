import { describe, expect, test } from 'vitest';
import { createGate } from '#core/gate';
import { Failure } from '#core/failure';
import { operation } from '#shared/api/operation';
import { agreementContentSchema } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { createTestApplication } from '#test/support/application';
import { z } from 'zod';

const table = { area: { verb: operation('', z.strictObject({ amount: z.number() }), z.number()) } };

describe('the gate', () => {
  test.each(['', 'area', 'area.other', 'office.get.more', '__proto__.toString', 'constructor.name'])('does not know the operation %j', async (name) => {
    const { transport } = createTestApplication();
    expect(await transport(name, {})).toEqual({ ok: false, error: { code: 'unknown-operation', operation: name } });
  });

  test('turns a failure into a value', async () => {
    const gate = createGate(table, { area: { verb: async () => Promise.reject(new Failure({ code: 'agreement-finished' })) } }, { bug: () => 'x' });
    expect(await gate('area.verb', { amount: 1 })).toEqual({ ok: false, error: { code: 'agreement-finished' } });
  });

  test('turns a fault into an incident number and tells no more', async () => {
    const gate = createGate(table, { area: { verb: async () => Promise.reject(new TypeError('secret')) } }, { bug: () => 'ab12' });
    expect(await gate('area.verb', { amount: 1 })).toEqual({ ok: false, error: { code: 'unexpected', incident: 'ab12' } });
  });

  test.each([['a text', 'secret'], ['nothing', undefined], ['an object', { code: 'agreement-finished' }]])('takes %s that was thrown for a fault', async (_, thrown) => {
    const seen: unknown[] = [];
    const log = { bug: (error: unknown) => `number ${seen.push(error)}` };
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const gate = createGate(table, { area: { verb: async () => Promise.reject(thrown) } }, log);
    expect([await gate('area.verb', { amount: 1 }), seen]).toEqual([{ ok: false, error: { code: 'unexpected', incident: 'number 1' } }, [thrown]]);
  });

  test.each(['{"__proto__":{"amount":1}}', '{"amount":1,"__proto__":{"x":1}}', '[]', '"x"', 'null'])('refuses the input %s', async (text) => {
    const gate = createGate(table, { area: { verb: async () => 1 } }, { bug: () => 'x' });
    expect(await gate('area.verb', JSON.parse(text))).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('an output that breaks its own schema is a fault', async () => {
    const gate = createGate(table, { area: { verb: async () => Number.NaN } }, { bug: () => 'ab12' });
    expect(await gate('area.verb', { amount: 1 })).toMatchObject({ error: { code: 'unexpected' } });
  });
});

const issuesOf = async (payload: unknown) => {
  const { transport } = createTestApplication();
  const result = await transport('documents.preview', payload);
  return !result.ok && result.error.code === 'invalid-input' ? result.error.issues : result;
};

const withContent = (change: Readonly<Record<string, unknown>>) => ({ id: null, content: { ...foundingContent(), ...change }, kind: 'agreement' });

describe('bad input is told by path and code', () => {
  const { contribution, region, coordinator, payment } = foundingContent();
  test.each([
    ['an amount of 0', withContent({ contribution: { ...contribution, annualAmount: 0 } }), ['content', 'contribution', 'annualAmount'], 'amount-not-positive'],
    ['a negative amount', withContent({ contribution: { ...contribution, annualAmount: -100 } }), ['content', 'contribution', 'annualAmount'], 'amount-not-positive'],
    ['half a haléř', withContent({ contribution: { ...contribution, annualAmount: 6_000_000.5 } }), ['content', 'contribution', 'annualAmount'], 'amount-too-fine'],
    ['10¹⁵ Kč', withContent({ contribution: { ...contribution, annualAmount: 1e17 } }), ['content', 'contribution', 'annualAmount'], 'amount-too-large'],
    ['a day that does not exist', withContent({ contribution: { ...contribution, startsOn: '2024-02-30' } }), ['content', 'contribution', 'startsOn'], 'not-a-date'],
    ['a wrong IČO', withContent({ region: { ...region, overrides: { ico: '12345678' } } }), ['content', 'region', 'overrides', 'ico'], 'ico-checksum'],
    ['a wrong account', withContent({ coordinator: { ...coordinator, overrides: { account: '12-3456789012/0100' } } }), ['content', 'coordinator', 'overrides', 'account'], 'account-prefix-checksum'],
    ['ten thousand characters', withContent({ region: { ...region, number: 'x'.repeat(10_000) } }), ['content', 'region', 'number'], 'too-long'],
    ['one party on both sides', withContent({ region: { ...region, partyId: 'CZ063' } }), ['content'], 'same-party'],
    ['a year twice', withContent({ contribution: { ...contribution, exceptions: [{ year: 2025, amount: 1 }, { year: 2025, amount: 2 }] } }), ['content', 'contribution', 'exceptions'], 'repeated'],
    ['30 February as due day', withContent({ payment: { ...payment, due: { kind: 'fixed-day', day: 30, month: 2 } } }), ['content', 'payment', 'due'], 'day-not-in-month'],
    ['a field nobody knows', withContent({ surprise: 1 }), ['content', 'surprise'], 'unknown-field'],
    ['a region nobody knows', withContent({ region: { ...region, partyId: 'CZ999' } }), ['content', 'region', 'partyId'], 'wrong-type'],
    ['nothing', undefined, [], 'wrong-type'],
  ])('%s', async (_, payload, path, code) => {
    expect(await issuesOf(payload)).toMatchObject([{ path, code }]);
  });
});

test('the founding content is valid', () => {
  expect(agreementContentSchema.safeParse(foundingContent()).success).toBe(true);
});
