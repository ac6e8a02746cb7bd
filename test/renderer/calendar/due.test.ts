import { describe, expect, test } from 'vitest';
import { livesAmong } from '#data/lives';
import { initialOffice } from '#shared/domain/office';
import { seededParties } from '#shared/domain/seeded-parties';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { countsOf, duesIn, markOf } from '../../../renderer/features/calendar/due';

const published = (number: number) => aLivedAgreement({ number, facts: [...boundBy('2024-01-22', '2024-01-29', '2024-02-05'), aFact({ kind: 'budgeted', year: 2024, on: '2024-01-10' })] });
const unpublished = aLivedAgreement({ number: 3, facts: boundBy('2024-01-22', '2024-01-29') });

const duesOn = (on: string, agreements: Parameters<typeof livesAmong>[0]) =>
  duesIn(Number(on.slice(0, 4)), { agreements, parties: seededParties }, livesAmong(agreements, initialOffice.content, day('2024-03-01'), noMoney)).get(day(on)) ?? [];

describe('a day of the calendar', () => {
  test('tells once what comes for several agreements', () => {
    const dues = duesOn('2024-02-28', [published(1), published(2)]);
    expect(dues.map(({ deadline, urgency, of }) => [deadline.kind, urgency, of.length])).toEqual([['send-to-register', 'met', 2]]);
  });

  test('tells apart what one agreement met and another has not', () => {
    const dues = duesOn('2024-02-28', [published(1), unpublished]);
    expect([countsOf(dues), markOf(dues)]).toEqual([{ count: 2, overdue: 1 }, 'overdue']);
  });

  test('is marked by the most urgent of what comes', () => {
    expect([markOf(duesOn('2024-02-28', [published(1)])), markOf(duesOn('2024-04-29', [unpublished])), markOf([])]).toEqual(['met', 'waiting', 'free']);
  });
});
