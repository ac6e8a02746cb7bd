import { describe, expect, test } from 'vitest';
import { livesAmong } from '#data/lives';
import type { Agreement } from '#shared/domain/agreement';
import { initialOffice } from '#shared/domain/office';
import { seededParties } from '#shared/domain/seeded-parties';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { standingsOf } from '../../../renderer/features/overview/map/region-standing';

const standingOf = (agreements: readonly Agreement[], regionId = 'CZ071') => {
  const regions = standingsOf(agreements, seededParties, livesAmong(agreements, initialOffice.content, day('2024-06-03'), noMoney));
  const region = regions.find((each) => each.regionId === regionId);
  return [region?.standing, region?.agreement?.id];
};

const effective = aLivedAgreement({ number: 1, facts: boundBy('2024-01-22', '2024-01-29', '2024-02-05') });
const ended = aLivedAgreement({ number: 2, facts: [...boundBy('2024-01-22', '2024-01-29', '2024-02-05'), aFact({ kind: 'termination-agreed', on: '2024-03-01', endsOn: '2024-03-31' })] });
const draft = aLivedAgreement({ number: 3, finishedOn: null });

describe('how a region stands', () => {
  test('without an agreement it has none, and the one that runs the project is the coordinator', () => {
    expect([standingOf([]), standingOf([], 'CZ063')]).toEqual([['none', undefined], ['coordinator', undefined]]);
  });

  test('of several agreements the one that is furthest counts', () => {
    expect(standingOf([draft, ended, effective])).toEqual(['effective', effective.id]);
  });

  test('an ended agreement gives way to a new draft', () => {
    expect(standingOf([ended, draft])).toEqual(['in-approval', draft.id]);
  });

  test('an ended agreement is shown where there is no other', () => {
    expect(standingOf([ended])).toEqual(['ended', ended.id]);
  });

  test('agreements in the bin and amendments do not count', () => {
    const removed = aLivedAgreement({ number: 4, removedAt: '2024-02-01T08:00:00.000Z' });
    expect(standingOf([removed, anAmendmentOf(effective)])).toEqual(['none', undefined]);
  });
});
