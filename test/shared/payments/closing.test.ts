import { describe, expect, test } from 'vitest';
import { emptyBookkeeping } from '#shared/domain/payments/bookkeeping';
import { balanceDifferences, closingBalances } from '#shared/domain/payments/closing-balances';
import type { ClosingBalance } from '#shared/domain/payments/closed-year';
import { closingFindings } from '#shared/domain/payments/closing-findings';
import type { Payment } from '#shared/domain/payments/payment';
import { statementFindings } from '#shared/domain/payments/statement-findings';
import { aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aPayment } from '#test/support/money';
import { taken } from '#test/support/taken-statements';

const agreement = aLivedAgreement({ facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });

const balances = (year: number, payments: readonly Payment[]) => closingBalances({ agreements: [agreement], moved: { payments, adjustments: [] }, role: 'coordinator' }, year);

describe('balances at the end of a year', () => {
  const next = aPayment({ on: '2025-01-02', amount: 60_000, allocated: { 2024: 60_000 } });

  test('are of that year and those before, as they stood on its last day', () => {
    expect([balances(2024, [next]), balances(2025, [next])].map((each) => each.map(({ year, outstanding }) => [year, outstanding]))).toEqual([[[2024, 6_000_000]], [[2024, 0], [2025, 6_000_000]]]);
  });

  test('count agreements in the bin only where money moved on them, as the list of contributions does', () => {
    const binned = { ...agreement, removedAt: '2024-03-01T08:00:00.000Z' };
    const paid = aPayment({ on: '2024-02-20', amount: 60_000, allocated: { 2024: 60_000 } });
    const left = (payments: readonly Payment[]) => closingBalances({ agreements: [binned], moved: { payments, adjustments: [] }, role: 'coordinator' }, 2024).map(({ outstanding }) => outstanding);
    expect([left([]), left([paid])]).toEqual([[], [0]]);
  });

  test('do not count the sample beside agreements of their own', () => {
    const sample = { ...aLivedAgreement({ number: 2, facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') }), sample: true };
    expect(closingBalances({ agreements: [agreement, sample], moved: { payments: [], adjustments: [] }, role: 'coordinator' }, 2024).map((each) => each.agreement)).toEqual([agreement.id]);
  });

  test('differ from those kept where something dated in the year came to light', () => {
    const kept = balances(2024, []);
    const inYear = aPayment({ on: '2024-12-28', amount: 60_000, allocated: { 2024: 60_000 } });
    expect(balanceDifferences({ balances: kept }, balances(2024, [inYear]))).toMatchObject([{ year: 2024, kept: { outstanding: 6_000_000 }, today: { outstanding: 0 } }]);
  });

  test('that are the same do not differ, and a balance of nothing is no balance', () => {
    const nothing: ClosingBalance = { agreement: agreement.id, year: 2023, expected: 0, paid: 0, waived: 0, refunded: 0, outstanding: 0 };
    expect(balanceDifferences({ balances: balances(2024, []) }, [...balances(2024, []), nothing])).toEqual([]);
  });
});

const account = '19-2000145399/0800';

describe('the statements of a year', () => {
  test.each([
    ['leave nothing open where they follow each other', taken({ to: '2024-06-30', closing: 5, credits: 5 }, { from: '2024-07-01', opening: 5, closing: 5 }), []],
    ['leave nothing open in whatever order they were taken over', taken({ from: '2024-07-01' }, { to: '2024-06-30' }), []],
    ['leave nothing open where they overlap or reach beyond the year', taken({ from: '2023-12-01', to: '2024-08-31' }, { from: '2024-07-01', to: '2025-01-31' }), []],
    ['miss the days before the first, between and after the last', taken({ from: '2024-02-01', to: '2024-02-29' }, { from: '2024-04-01', to: '2024-11-30' }), [
      { kind: 'days-without-statement', account, from: '2024-01-01', to: '2024-01-31' },
      { kind: 'days-without-statement', account, from: '2024-03-01', to: '2024-03-31' },
      { kind: 'days-without-statement', account, from: '2024-12-01', to: '2024-12-31' },
    ]],
    ['do not follow where a balance begins otherwise than the one before ended', taken({ to: '2024-06-30', closing: 5, credits: 5 }, { from: '2024-07-01', opening: 6, closing: 6 }), [{ kind: 'balances-apart', account, on: '2024-07-01' }]],
    ['tell of the one whose own figures do not agree', taken({ closing: 5, credits: 4, number: '7' }), [{ kind: 'mismatch', account, number: '7' }]],
    ['of a single day count for it', taken({ to: '2024-12-30' }, { from: null, to: '2024-12-31' }), []],
    ['are told of account by account', taken({}, { account: '27-4228320287', from: '2024-01-02' }), [{ kind: 'days-without-statement', account: '27-4228320287/0800', from: '2024-01-01', to: '2024-01-01' }]],
  ] as const)('%s', (_, statements, findings) => {
    expect(statementFindings(statements, 2024, true)).toEqual(findings);
  });

  test('are missing where money moved and there is none, not where nothing moved', () => {
    expect([statementFindings([], 2024, true), statementFindings(taken({ from: '2023-01-01', to: '2023-12-31' }), 2024, false)]).toEqual([[{ kind: 'no-statement' }], []]);
  });
});

describe('before a year is closed', () => {
  const found = (payments: readonly Payment[], today = '2025-01-15') => closingFindings({ ...emptyBookkeeping, payments, statements: taken({}) }, balances(2024, payments), 2024, day(today));
  const paid = aPayment({ on: '2024-04-10', amount: 60_000, allocated: { 2024: 60_000 } });

  test('nothing is to be known where all is paid, allocated and told by statements', () => {
    expect(found([paid])).toEqual([]);
  });

  test('it has to be over', () => {
    expect(found([paid], '2024-12-31')).toEqual([{ kind: 'not-over' }]);
  });

  test('payments that belong to no contribution are counted with what is left of them', () => {
    expect(found([paid, aPayment({ number: 2, on: '2024-05-10', amount: 5000 }), aPayment({ number: 3, on: '2025-01-02', amount: 900 })])).toEqual([{ kind: 'unallocated', count: 1, amount: 500_000 }]);
  });

  test.each([
    ['what is missing of contributions', 40_000, [{ kind: 'outstanding', count: 1, amount: 2_000_000 }]],
    ['what was paid too much', 65_000, [{ kind: 'overpaid', count: 1, amount: 500_000 }]],
  ] as const)('%s is told', (_, korunas, findings) => {
    expect(found([aPayment({ on: '2024-04-10', amount: korunas, allocated: { 2024: korunas } })])).toEqual(findings);
  });
});
