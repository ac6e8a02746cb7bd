import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInPrague } from '#shared/domain/prague-day';

test.each([
  ['2024-01-15T22:59:59.999Z', '2024-01-15'],
  ['2024-01-15T23:00:00.000Z', '2024-01-16'],
  ['2024-07-15T21:59:59.999Z', '2024-07-15'],
  ['2024-07-15T22:00:00.000Z', '2024-07-16'],
  ['2024-12-31T23:30:00.000Z', '2025-01-01'],
])('%s falls on %s in Prague', (instant, expected) => {
  expect(dayInPrague(instant)).toBe(expected);
});

test('days are those of the time zone database', () => {
  const known = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', year: 'numeric', month: '2-digit', day: '2-digit' });
  const seconds = fc.integer({ min: Date.UTC(1996, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 });
  fc.assert(
    fc.property(seconds, (second) => {
      const instant = new Date(second * 1000);
      expect(dayInPrague(instant.toISOString())).toBe(known.format(instant));
    }),
    { numRuns: 2000 },
  );
});
