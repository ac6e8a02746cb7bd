import { expect, test } from 'vitest';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import { owedSince } from '#shared/domain/payments/requests/owed-since';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { anAdjustment, aPayment } from '#test/support/money';

const agreement = aLivedAgreement({ facts: [...boundBy('2023-12-18', '2023-12-20', '2023-12-28'), aFact({ kind: 'payment-requested', on: '2024-03-01', year: 2024 })] });
const moved = {
  payments: [aPayment({ on: '2024-03-05', amount: 10_000, allocated: { 2024: 10_000 } }), aPayment({ number: 2, on: '2024-04-20', amount: 20_000, allocated: { 2024: 20_000 } })],
  adjustments: [anAdjustment({ kind: 'waiver', year: 2024, on: '2024-04-25', amount: 5000 })],
};

function owedOn(on: string) {
  const view = { agreement, amendments: [], role: 'coordinator', day: day(on) } as const;
  const state = contributionStates(view, moved).find(({ year }) => year === 2024);
  return state === undefined ? null : owedSince(state, view, moved);
}

test('what is owed begins with the due day, and falls on each day something was paid or waived', () => {
  expect(owedOn('2024-05-10')).toEqual([
    { from: '2024-04-02', amount: 5_000_000 },
    { from: '2024-04-20', amount: 3_000_000 },
    { from: '2024-04-25', amount: 2_500_000 },
  ]);
});

test('nothing is owed in delay until the due day is over', () => {
  expect([owedOn('2024-04-02'), owedOn('2024-04-03')]).toEqual([[], [{ from: '2024-04-02', amount: 5_000_000 }]]);
});
