import { expect, test } from 'vitest';
import { millisecondsBetween } from '#shared/domain/instant';

test.each([
  ['2024-01-15T12:00:00.000Z', '2024-01-15T12:00:00.000Z', 0],
  ['2024-01-15T12:00:00.000Z', '2024-01-15T12:10:00.250Z', 600_250],
  ['2024-02-28T23:59:59.999Z', '2024-02-29T00:00:00.000Z', 1],
  ['2024-12-31T23:00:00Z', '2025-01-01T01:00:00Z', 7_200_000],
  ['2024-01-15T12:00:00.000Z', '2024-01-15T11:59:59.000Z', -1000],
])('from %s to %s it is %i ms', (from, to, milliseconds) => {
  expect(millisecondsBetween(from, to)).toBe(milliseconds);
});
