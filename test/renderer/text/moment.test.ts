import { describe, expect, test } from 'vitest';
import { momentText } from '#text/moment';

// Without a zone the instant is of this computer, wherever the test runs.
const at = (local: string) => new Date(local).toISOString();

describe('an instant', () => {
  test.each([
    ['2024-01-15T09:05:00', 'dnes 9:05'],
    ['2024-01-14T23:59:00', 'včera 23:59'],
    ['2023-12-31T16:30:00', '31.\u00a012. 2023 16:30'],
  ])('%s reads as a person says it', (local, expected) => {
    expect(momentText(at(local), '2024-01-15')).toBe(expected);
  });
});
