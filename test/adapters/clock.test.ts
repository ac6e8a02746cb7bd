import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '#adapters/clock';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each([
  ['in winter', '2023-12-31T22:59:59Z', '2023-12-31'],
  ['in winter, past midnight', '2023-12-31T23:00:00Z', '2024-01-01'],
  ['in summer, past midnight', '2024-06-30T22:00:00Z', '2024-07-01'],
])('the day is that of Prague %s, wherever the machine thinks it stands', (_, instant, day) => {
  vi.setSystemTime(new Date(instant));
  expect(systemClock().today()).toBe(day);
});
