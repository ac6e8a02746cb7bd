import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRate, lateInterest } from '#shared/domain/payments/late-interest';
import { addDays, daysBetween, plainDate } from '#shared/domain/plain-date';

const due = plainDate(2023, 3, 31);
const whole = [{ from: due, amount: 6_000_000 }];

describe('interest on delay', () => {
  test('of a year that is no leap year is the rate of what is owed', () => {
    expect(lateInterest(whole, addDays(due, 275), 1000)).toEqual({ amount: 452_055, rate: 1000, until: '2023-12-31', days: 275 });
  });

  test('counts each day by the length of the year it lies in', () => {
    // 60 000 Kč at 7,32 %: a day of 2023 is 12,0328… Kč, a day of 2024 exactly 12 Kč.
    expect([plainDate(2023, 12, 31), plainDate(2024, 1, 1)].map((from) => lateInterest([{ from, amount: 6_000_000 }], addDays(from, 1), 732).amount)).toEqual([1200, 1200]);
    expect(lateInterest([{ from: plainDate(2023, 12, 30), amount: 6_000_000 }], plainDate(2023, 12, 31), 732).amount).toBe(1203);
  });

  test('stops on the part that was paid with the day it was paid on', () => {
    const paid = [...whole, { from: addDays(due, 10), amount: 2_000_000 }];
    expect(lateInterest(paid, addDays(due, 20), 3650).amount).toBe(60_000 + 20_000);
  });

  test('is rounded once, halves up', () => {
    expect([1, 2, 3].map((days) => lateInterest([{ from: due, amount: 50 }], addDays(due, days), 365).amount)).toEqual([0, 0, 0]);
    expect(lateInterest([{ from: due, amount: 5000 }], addDays(due, 1), 365).amount).toBe(1);
    expect(lateInterest([{ from: due, amount: 4999 }], addDays(due, 1), 365).amount).toBe(0);
  });

  test('is nothing on the due day and where too much was paid', () => {
    expect([lateInterest(whole, due, 825).amount, lateInterest([{ from: due, amount: -100 }], addDays(due, 9), 825).amount, lateInterest([], due, 825).amount]).toEqual([0, 0, 0]);
  });

  test('never falls with more days, and is that of a slow count day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 1500 }), (amount, rate, days) => {
        const until = addDays(due, days);
        const slow = Array.from({ length: days }, (_, index) => yearLength(addDays(due, index + 1))).reduce((sum, length) => sum + (amount * rate) / 10_000 / length, 0);
        const { amount: interest } = lateInterest([{ from: due, amount }], until, rate);
        expect(Math.abs(interest - slow)).toBeLessThanOrEqual(0.5 + slow * 1e-9);
        expect(lateInterest([{ from: due, amount }], addDays(until, 1), rate).amount).toBeGreaterThanOrEqual(interest);
        expect(daysBetween(due, until)).toBe(days);
      }),
    );
  });
});

const yearLength = (day: string): number => (new Date(Number(day.slice(0, 4)), 1, 29).getDate() === 29 ? 366 : 365);

test.each([
  [825, '8,25 %'],
  [850, '8,5 %'],
  [805, '8,05 %'],
  [1000, '10 %'],
  [5, '0,05 %'],
])('a rate of %i hundredths of a percent is written %s', (rate, text) => {
  expect(formatRate(rate)).toBe(text.replace(' ', '\u00a0'));
});
