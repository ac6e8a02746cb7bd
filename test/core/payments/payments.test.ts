import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { WrittenPayment } from '#shared/api/payments';
import type { AgreementId } from '#shared/domain/agreement';
import { emptyBudget } from '#shared/domain/payments/budget-year';
import type { Payment } from '#shared/domain/payments/payment';
import { day } from '#test/support/agreement-life';
import { createTestApplication } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';

let client: AppClient;
let agreement: AgreementId;
beforeEach(async () => {
  client = createTestApplication().client;
  agreement = await concluded(client, day('2023-12-20'));
});

const paid: WrittenPayment = {
  bookedOn: day('2024-01-10'),
  amount: 6_000_000,
  account: { kind: 'czech', number: '27-4228320287', bank: '0100' },
  name: 'OLOMOUCKY KRAJ',
  symbols: { variable: '2024071', constant: null, specific: null },
  note: null,
};

const toYear = (amount: number, year = 2024) => [{ agreement, year, amount }];
const refused = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) => (result.ok ? 'taken' : result.error?.code);

async function write(allocated: number, payment = paid): Promise<Payment> {
  const { payments } = valueOf(await client.payments.write({ payment, allocations: allocated === 0 ? [] : toYear(allocated) }));
  const [last] = payments.slice(-1);
  if (last === undefined) throw new Error('no payment was kept');
  return last;
}

describe('a payment', () => {
  test('is written down with what it belongs to, by whom and when', async () => {
    expect(await write(6_000_000)).toMatchObject({ amount: 6_000_000, allocations: toYear(6_000_000), origin: { kind: 'written', by: 'novakova' } });
  });

  test('is allocated otherwise later', async () => {
    const { id } = await write(6_000_000);
    const { payments } = valueOf(await client.payments.allocate({ id, allocations: [...toYear(4_000_000), ...toYear(2_000_000, 2025)] }));
    expect(payments[0]?.allocations).toHaveLength(2);
  });

  test('is allocated together with others, and teaches whose their account is', async () => {
    const [one, other] = [await write(0), await write(0, { ...paid, amount: 1_000_000 })];
    const { payments, learnt } = valueOf(await client.payments.allocateAll({ allocated: [{ id: one.id, allocations: toYear(6_000_000), learn: true }, { id: other.id, allocations: toYear(1_000_000, 2025), learn: true }] }));
    expect([payments.map(({ allocations }) => allocations), learnt.map(({ party }) => party)]).toEqual([[toYear(6_000_000), toYear(1_000_000, 2025)], ['CZ071']]);
  });

  test('stays where it was when one of several cannot be allocated', async () => {
    const [one, other] = [await write(0), await write(0)];
    const before = await client.payments.list({});
    expect(refused(await client.payments.allocateAll({ allocated: [{ id: one.id, allocations: toYear(6_000_000) }, { id: other.id, allocations: toYear(6_000_001) }] }))).toBe('invalid-input');
    expect(await client.payments.list({})).toEqual(before);
  });

  test.each([
    ['more than it is', 6_000_001],
    ['the other way', -1],
  ])('never pays %s', async (_, amount) => {
    const { id } = await write(0);
    expect(refused(await client.payments.allocate({ id, allocations: toYear(amount) }))).toBe('invalid-input');
  });

  test('teaches whose its account is, once and only when asked', async () => {
    const { id } = await write(0);
    expect(valueOf(await client.payments.allocate({ id, allocations: toYear(6_000_000) })).learnt).toEqual([]);
    await client.payments.allocate({ id, allocations: toYear(6_000_000), learn: true });
    const { learnt } = valueOf(await client.payments.allocate({ id, allocations: toYear(6_000_000), learn: true }));
    expect(learnt).toMatchObject([{ account: paid.account, party: 'CZ071', from: id }]);
  });

  test('is taken back with what was learnt from it, which leaves nothing of it', async () => {
    const before = valueOf(await client.payments.list({}));
    const { id } = await write(0);
    await client.payments.allocate({ id, allocations: toYear(6_000_000), learn: true });
    expect(valueOf(await client.payments.remove({ id }))).toEqual(before);
  });
});

describe('a closed year', () => {
  const old = { ...paid, bookedOn: day('2023-12-28') };

  test('keeps its balances, and refuses every change of what is dated in it', async () => {
    const { id } = await write(6_000_000, old);
    const { closed } = valueOf(await client.payments.closeYear({ year: 2023 }));
    expect(closed).toMatchObject([{ year: 2023, by: 'novakova', reopened: null }]);
    const decision = { kind: 'waiver', agreement, year: 2024, on: day('2023-12-31'), reason: 'Rozhodla rada.', amount: 100 } as const;
    const attempts = [
      await client.payments.write({ payment: old, allocations: [] }),
      await client.payments.allocate({ id, allocations: [] }),
      await client.payments.remove({ id }),
      await client.payments.decide({ decision }),
      await client.payments.updateBudget({ year: 2023, revision: 0, content: emptyBudget, unparsed: {} }),
      await client.payments.closeYear({ year: 2023 }),
    ];
    expect(attempts.map(refused)).toEqual(Array(attempts.length).fill('year-closed'));
  });

  test('keeps what is dated before it too: its balances follow from that', async () => {
    await client.payments.closeYear({ year: 2023 });
    const response = await client.payments.write({ payment: { ...paid, bookedOn: day('2022-12-28') }, allocations: toYear(6_000_000) });
    expect(response).toMatchObject({ ok: false, error: { code: 'year-closed', year: 2023 } });
  });

  test('is opened again with a reason, which stays', async () => {
    await client.payments.closeYear({ year: 2023 });
    const { closed } = valueOf(await client.payments.reopenYear({ year: 2023, reason: 'Chyběl výpis za prosinec.' }));
    expect(closed).toMatchObject([{ year: 2023, reopened: { by: 'novakova', reason: 'Chyběl výpis za prosinec.' } }]);
    expect((await write(0, old)).bookedOn).toBe('2023-12-28');
  });

  test('is over before it is closed, and closed before it is opened', async () => {
    expect([refused(await client.payments.closeYear({ year: 2024 })), refused(await client.payments.reopenYear({ year: 2023, reason: 'Omyl.' }))]).toEqual(['year-not-over', 'year-not-closed']);
  });
});

describe('a decision about a contribution', () => {
  const waiver = (on: string) => ({ kind: 'waiver', agreement, year: 2024, on: day(on), reason: 'Rozhodla rada.', amount: 100 }) as const;

  test('is kept with its reason, and can be taken back', async () => {
    const { adjustments } = valueOf(await client.payments.decide({ decision: waiver('2024-01-12') }));
    expect(adjustments).toMatchObject([{ kind: 'waiver', amount: 100, reason: 'Rozhodla rada.', by: 'novakova' }]);
    const id = adjustments[0]?.id;
    if (id === undefined) throw new Error('no decision was kept');
    expect(valueOf(await client.payments.takeBackDecision({ id })).adjustments).toEqual([]);
  });

  test('does not lie in the future', async () => {
    expect(await client.payments.decide({ decision: waiver('2024-01-16') })).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: ['decision', 'on'], code: 'date-in-future' }] } });
  });
});

test('a budget that somebody else saved meanwhile is not written over', async () => {
  const saved = { year: 2025, revision: 0, content: { ...emptyBudget, unit: '18' }, unparsed: {} };
  expect(valueOf(await client.payments.updateBudget(saved)).budgets).toMatchObject([{ year: 2025, revision: 1, content: { unit: '18' } }]);
  expect(refused(await client.payments.updateBudget(saved))).toBe('changed-meanwhile');
});
