import { expect, test } from 'vitest';
import { slipsOf } from '#shared/domain/payments/matching/symbol-slips';

test('one slip makes a symbol with another digit, two swapped, one missing or one too many', () => {
  const slips = slipsOf('5213');
  expect(['5217', '5123', '513', '52133', '5213', '2135', '3215'].map((symbol) => slips.get(symbol) ?? null)).toEqual(['digit', 'swapped', 'missing', 'extra', null, null, null]);
});

test('a zero that comes to stand first is not said by the bank', () => {
  const slips = slipsOf('1023');
  expect([slips.get('123'), slips.get('23'), slips.has('0123')]).toEqual(['swapped', 'digit', false]);
});

test('short symbols are like too many others', () => {
  expect(slipsOf('123').size).toBe(0);
});
