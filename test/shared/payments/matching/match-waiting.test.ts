import { describe, expect, test } from 'vitest';
import { matchWaiting, withMore } from '#shared/domain/payments/matching/match-waiting';
import type { Payment } from '#shared/domain/payments/payment';
import { aCandidate, agreementId, anEntry, aPaymentOf, learntAs, summary } from '#test/shared/payments/matching/builders';

const olomouc = aCandidate({ number: 1, party: 'CZ071', symbol: '2024071', years: { 2025: { outstanding: 60_000, dueOn: '2025-02-28' } } });
const liberec = aCandidate({ number: 2, party: 'CZ051', symbol: '2024051', years: { 2025: { outstanding: 60_000, dueOn: '2025-02-28' } } });
const nameless = { on: '2025-02-20', amount: 60_000, account: '178124-4159/0710' };
const sources = { candidates: [olomouc, liberec], learnt: [], role: 'coordinator' } as const;

const told = (payments: readonly Payment[], more: object = {}) => matchWaiting(payments, { ...sources, ...more }).map(({ payment, match }) => [payment.id, match === null ? null : summary(match)]);

describe('a payment that waits', () => {
  const waiting = aPaymentOf(anEntry(nameless));

  test('is matched by what was learnt since it came', () => {
    expect([told([waiting]), told([waiting], { learnt: [learntAs('178124-4159/0710', 'CZ071')] })]).toEqual([[[waiting.id, null]], [[waiting.id, 'certain 1 2025: 60000']]]);
  });

  test('is matched by the part that belongs to nothing', () => {
    const half = aPaymentOf(anEntry({ ...nameless, amount: 120_000, symbol: '2024051' }), { allocated: { 2025: 60_000 } });
    expect(matchWaiting([half], sources)[0]?.match?.proposals[0]?.allocations).toEqual([{ agreement: agreementId(2), year: 2025, amount: 6_000_000 }]);
  });

  test('is no double of another that is alike in everything', () => {
    const entry = anEntry({ ...nameless, symbol: '2024071' });
    const [paid, again] = [aPaymentOf(entry, { number: 1, allocated: { 2025: 60_000 } }), aPaymentOf(entry, { number: 2 })];
    expect(told([paid, again]).map(([, match]) => match)).toEqual(['certain 1 2025: 60000']);
  });

  test('as a storno belongs to what it takes back', () => {
    const entry = anEntry({ ...nameless, symbol: '2024071' });
    const [paid, storno] = [aPaymentOf(entry, { number: 1, allocated: { 2025: 60_000 } }), aPaymentOf({ ...entry, amount: -entry.amount, reversal: true }, { number: 2 })];
    expect(told([paid, storno])).toEqual([[storno.id, 'certain 1 2025: -60000']]);
  });
});

test('payments that belong somewhere as a whole do not wait', () => {
  expect(matchWaiting([aPaymentOf(anEntry({ ...nameless, symbol: '2024071' }), { allocated: { 2025: 60_000 } })], sources)).toEqual([]);
});

test('what is given to a contribution twice is one share of it', () => {
  const [first, second] = [{ agreement: agreementId(1), year: 2025, amount: 100 }, { agreement: agreementId(1), year: 2026, amount: 200 }];
  expect(withMore({ allocations: [first] }, [{ ...first, amount: 50 }, second])).toEqual([{ ...first, amount: 150 }, second]);
});
