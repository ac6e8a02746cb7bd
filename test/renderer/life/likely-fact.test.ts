import { expect, test } from 'vitest';
import { lifeOf } from '#shared/domain/life/life';
import type { Fact } from '#shared/domain/life/fact';
import { likelyFact } from '../../../renderer/features/life/likely-fact';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';

const likely = (facts: readonly Fact[]) => likelyFact(lifeOf(aLivedAgreement({ facts }), { amendments: [], today: day('2024-02-01') }), 'coordinator');

test.each([
  ['our signature where nobody has signed', [], { kind: 'signed', party: 'coordinator' }],
  ['the signature of the other party where we have', [aFact({ kind: 'signed', by: 'coordinator', on: '2024-01-20' })], { kind: 'signed', party: 'region' }],
  ['publication where both have', boundBy('2024-01-20', '2024-01-25'), { kind: 'published', party: 'coordinator' }],
])('the form of a fact offers %s', (_, facts, expected) => {
  expect(likely(facts)).toEqual(expected);
});
