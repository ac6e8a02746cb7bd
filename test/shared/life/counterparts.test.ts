import { expect, test } from 'vitest';
import { counterpartsOf } from '#shared/domain/life/counterparts';
import type { Fact } from '#shared/domain/life/fact';
import { aFact, aLivedAgreement } from '#test/support/agreement-life';

const sent = aFact({ kind: 'dispatched', from: 'coordinator', counterparts: 3, on: '2024-01-16' });
const came = aFact({ kind: 'received', by: 'region', counterparts: 3, on: '2024-01-18' });
const sentBack = aFact({ kind: 'dispatched', from: 'region', counterparts: 2, way: 'post', on: '2024-01-26' });
const cameBack = aFact({ kind: 'received', by: 'coordinator', counterparts: 2, on: '2024-01-29' });

const at = (facts: readonly Fact[]) => counterpartsOf(aLivedAgreement({ facts })).at;

test.each([
  ['nothing moved', [], null],
  ['they were sent', [sent], { coordinator: 0, region: 0, underWay: 3 }],
  ['they came', [sent, came], { coordinator: 0, region: 3, underWay: 0 }],
  ['some were sent back', [sent, came, sentBack], { coordinator: 0, region: 1, underWay: 2 }],
  ['some came back', [sent, came, sentBack, cameBack], { coordinator: 2, region: 1, underWay: 0 }],
  ['some were sent back and their arrival was never written down', [sent, sentBack], { coordinator: 0, region: 1, underWay: 2 }],
  ['more were sent than there are', [aFact({ kind: 'dispatched', from: 'coordinator', counterparts: 4, on: '2024-01-16' })], null],
  ['more were sent back than came', [sent, came, aFact({ kind: 'dispatched', from: 'region', counterparts: 4, on: '2024-01-26' })], null],
  ['only what came to us was written down', [came], { coordinator: 0, region: 3, underWay: 0 }],
])('where counterparts are when %s', (_, facts, expected) => {
  expect(at(facts)).toEqual(expected);
});

test('each set is told with the days it was sent and came', () => {
  expect(counterpartsOf(aLivedAgreement({ facts: [sentBack, came, sent] }))).toEqual({
    agreed: 3,
    sets: [
      { from: 'coordinator', to: 'region', counterparts: 3, sentOn: '2024-01-16', way: 'data-box', receivedOn: '2024-01-18', arrived: true },
      { from: 'region', to: 'coordinator', counterparts: 2, sentOn: '2024-01-26', way: 'post', receivedOn: null, arrived: false },
    ],
    at: { coordinator: 0, region: 1, underWay: 2 },
    places: [],
  });
});

test('sets of one day are told apart by their size, whatever the order they were written down in', () => {
  const few = aFact({ kind: 'dispatched', from: 'coordinator', counterparts: 1, on: '2024-01-16' });
  const many = aFact({ kind: 'dispatched', from: 'coordinator', counterparts: 2, on: '2024-01-16' });
  const sizes = (facts: readonly Fact[]) => counterpartsOf(aLivedAgreement({ facts })).sets.map(({ counterparts }) => counterparts);
  expect([sizes([few, many]), sizes([many, few])]).toEqual([[2, 1], [2, 1]]);
});
