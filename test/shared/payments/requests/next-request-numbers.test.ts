import { expect, test } from 'vitest';
import { nextRequestNumbers } from '#shared/domain/payments/requests/next-request-numbers';
import { day } from '#test/support/agreement-life';

const numbers = (numberPattern: string | null, taken: readonly string[], count: number, on = '2024-04-15') => nextRequestNumbers({ numberPattern, interestRate: null }, taken, day(on), count);

test('letters issued at once are numbered one after another behind those issued before', () => {
  expect(numbers('VU/{číslo}/{rok}', ['VU/7/2024', 'VU/31/2023'], 3)).toEqual(['VU/8/2024', 'VU/9/2024', 'VU/10/2024']);
});

test('the series begins anew with a year', () => {
  expect(numbers('VU/{číslo}/{rok}', ['VU/7/2024'], 1, '2025-01-02')).toEqual(['VU/1/2025']);
});

test('a pattern without a year never gives a number twice', () => {
  expect(numbers('U{číslo}', ['U1', 'U3'], 2)).toEqual(['U4', 'U5']);
});

test('without a pattern there is no number', () => {
  expect(numbers(null, [], 2)).toEqual([null, null]);
});
