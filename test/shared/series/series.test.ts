import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeNumber } from '#shared/domain/number-pattern';
import { initialOffice, type NumberSeries } from '#shared/domain/office';
import { duplicatesOf } from '#shared/domain/series/duplicates';
import { gapsOf } from '#shared/domain/series/gaps';
import { numberOf, readNumber } from '#shared/domain/series/number-of';

const pattern = 'KPBI/{číslo}/{rok}';
const series = (changes: Partial<NumberSeries> = {}): NumberSeries => ({ ...initialOffice.content.series, ...changes });
const proposed = (taken: readonly (string | null)[], changes: Partial<NumberSeries> = {}, year = 2024) => proposeNumber({ pattern, series: series(changes), taken }, year);

describe('the next number', () => {
  test.each([
    ['of a fresh year is the first', ['KPBI/7/2023'], {}, 'KPBI/1/2024'],
    ['comes after the last, whatever was left out', ['KPBI/1/2024', 'KPBI/4/2024', null, 'UR/95/11/2023'], {}, 'KPBI/5/2024'],
    ['goes on through the years where orders do not begin anew', ['KPBI/7/2023', 'KPBI/8/2024'], { yearly: false }, 'KPBI/9/2024'],
    ['is the one somebody set', ['KPBI/1/2024'], { next: { year: 2024, order: 12 } }, 'KPBI/12/2024'],
    ['that was set for another year is not used', ['KPBI/1/2024'], { next: { year: 2025, order: 12 } }, 'KPBI/2/2024'],
    ['that was set may fill a gap, once', ['KPBI/1/2024', 'KPBI/4/2024'], { next: { year: 2024, order: 2 } }, 'KPBI/2/2024'],
    ['that was set and is taken gives way to the one after the last', ['KPBI/2/2024', 'KPBI/4/2024'], { next: { year: 2024, order: 2 } }, 'KPBI/5/2024'],
    ['is none that was left out with a reason', ['KPBI/1/2024'], { gaps: [{ number: 'KPBI/2/2024', reason: 'Zrušeno' }] }, 'KPBI/3/2024'],
    ['knows a number written with zeros', ['KPBI/007/2024'], {}, 'KPBI/8/2024'],
  ] as const)('%s', (_, taken, changes, expected) => {
    expect(proposed(taken, changes)).toBe(expected);
  });

  test('is none without a pattern', () => {
    expect(proposeNumber({ pattern: null, series: series(), taken: [] }, 2024)).toBeNull();
  });

  test('is never one that is taken, also where the pattern does not name the year', () => {
    const orders = fc.array(fc.integer({ min: 1, max: 30 }));
    const patterns = fc.constantFrom(pattern, 'S-{číslo}', '{rok}/{číslo}', '{číslo}{rok}');
    const next = fc.option(fc.record({ year: fc.constantFrom(2023, 2024), order: fc.integer({ min: 1, max: 30 }) }));
    fc.assert(
      fc.property(patterns, orders, next, fc.boolean(), (each, given, set, yearly) => {
        const taken = given.map((order, index) => numberOf(each, index % 2 === 0 ? 2024 : 2023, order));
        expect(taken).not.toContain(proposeNumber({ pattern: each, series: series({ yearly, next: set }), taken }, 2024));
      }),
    );
  });
});

test('a number is read back by the pattern it was made by, whatever letters stand around', () => {
  const words = fc.string({ unit: fc.constantFrom('K', 'č', '.', '-', '/', '(', ')', '+', '*', '?', '[', '\\', '$', ' '), maxLength: 4 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1990, max: 2199 }), (before, after, order, year) => {
      const each = `x${before}{číslo}/${after}{rok}x`;
      expect(readNumber(each, numberOf(each, year, order))).toEqual({ year, order });
    }),
  );
});

describe('gaps', () => {
  test('are told by years, those with a reason each for itself', () => {
    const taken = ['KPBI/1/2023', 'KPBI/3/2023', 'KPBI/2/2024', 'KPBI/7/2024', 'UR/95/11/2023'];
    expect(gapsOf(series({ gaps: [{ number: 'KPBI/5/2024', reason: 'Návrh byl stažen' }] }), pattern, taken)).toEqual([
      { year: 2023, from: 2, to: 2, reason: null },
      { year: 2024, from: 1, to: 1, reason: null },
      { year: 2024, from: 3, to: 4, reason: null },
      { year: 2024, from: 5, to: 5, reason: 'Návrh byl stažen' },
      { year: 2024, from: 6, to: 6, reason: null },
    ]);
  });

  test('do not lie before the number a series was set to begin with', () => {
    expect(gapsOf(series({ next: { year: 2024, order: 12 } }), pattern, ['KPBI/12/2024', 'KPBI/14/2024'])).toEqual([{ year: 2024, from: 13, to: 13, reason: null }]);
  });

  test('go through the years where orders do not begin anew', () => {
    expect(gapsOf(series({ yearly: false }), pattern, ['KPBI/1/2023', 'KPBI/3/2024'])).toEqual([{ year: null, from: 2, to: 2, reason: null }]);
  });

  test('and what is given make up all numbers up to the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (given, explained) => {
        const reasons = explained.map((order) => ({ number: numberOf(pattern, 2024, order), reason: 'Zrušeno' }));
        const gaps = gapsOf(series({ gaps: reasons }), pattern, given.map((order) => numberOf(pattern, 2024, order)));
        const within = gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
        expect([...within, ...given].toSorted((one, other) => one - other)).toEqual(Array.from({ length: Math.max(...given) }, (_, index) => index + 1));
      }),
    );
  });
});

test('a number that stands more than once is told once, letter case and spaces aside', () => {
  expect(duplicatesOf(['KPBI/1/2024', null, 'kpbi/1/2024', 'KPBI/2/2024', 'KPBI / 1/2024', null])).toEqual([{ number: 'KPBI/1/2024', count: 3 }]);
});
