import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/domain/agreement';
import { proposeNumber } from '#shared/domain/number-pattern';
import { initialOffice, type NumberSeries } from '#shared/domain/office';
import type { RegionCode } from '#shared/domain/region';
import { duplicatesOf } from '#shared/domain/series/duplicates';
import { gapsOf } from '#shared/domain/series/gaps';
import { otherHolders } from '#shared/domain/series/holders';
import { numberOf, readNumber } from '#shared/domain/series/number-of';
import { ownNumbers } from '#shared/domain/series/own-numbers';
import { anAgreement } from '#test/support/agreement-builder';
import { aLivedAgreement, anAmendmentOf } from '#test/support/agreement-life';

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

describe('who else has a number', () => {
  const numbered = (index: number, changes: { readonly ours?: string; readonly theirs?: string; readonly of?: RegionCode; readonly evidence?: string } = {}) => {
    const { coordinator, region } = anAgreement();
    const made = aLivedAgreement({
      number: index,
      content: { coordinator: { ...coordinator, number: changes.ours ?? null }, region: { ...region, partyId: changes.of ?? 'CZ071', number: changes.theirs ?? null } },
    });
    return { ...made, filing: { ...made.filing, content: { ...made.filing.content, evidenceNumber: changes.evidence ?? null } } };
  };
  const edited = numbered(1, { ours: 'KPBI/1/2024', theirs: 'SML/1/24', evidence: 'KPBI/1/2024' });
  const holders = (side: 'coordinator' | 'region', others: readonly Agreement[]) => otherHolders(side === 'coordinator' ? 'KPBI/1/2024' : 'SML/1/24', { agreement: edited, side, own: 'coordinator' }, [edited, ...others]);

  test.each([
    ['not itself', 'coordinator', [], 0],
    ['another agreement of ours, letter case and spaces aside', 'coordinator', [numbered(2, { ours: 'kpbi / 1/2024' })], 1],
    ['another agreement by its evidence number', 'coordinator', [numbered(2, { evidence: 'KPBI/1/2024' })], 1],
    ['another agreement of the same region', 'region', [numbered(2, { theirs: 'SML/1/24' })], 1],
    ['not an agreement of another region, which has a series of its own', 'region', [numbered(2, { theirs: 'SML/1/24', of: 'CZ080' })], 0],
    ['not an evidence number of ours where the number is theirs', 'region', [numbered(2, { evidence: 'SML/1/24' })], 0],
    ['not an amendment, which bears the number of its agreement', 'coordinator', [anAmendmentOf(edited)], 0],
  ] as const)('is %s', (_, side, others, count) => {
    expect(holders(side, others)).toEqual(others.slice(0, count));
  });

  test('is not the agreement an amendment amends', () => {
    expect(otherHolders('KPBI/1/2024', { agreement: anAmendmentOf(edited), side: 'coordinator', own: 'coordinator' }, [edited])).toEqual([]);
  });

  test('an evidence number like the number of the agreement is not one given twice', () => {
    expect(duplicatesOf(ownNumbers([edited], 'coordinator'))).toEqual([]);
  });
});
