import { describe, expect, test } from 'vitest';
import { day } from '#test/support/agreement-life';
import { dayAfterKey } from '../../../renderer/features/calendar/day-after-key';

describe('keys in the calendar', () => {
  test.each([
    ['ArrowRight', false, '2024-02-29', '2024-03-01'],
    ['ArrowUp', false, '2024-01-03', '2023-12-27'],
    ['Home', false, '2024-02-29', '2024-02-26'],
    ['End', false, '2024-02-29', '2024-03-03'],
    ['PageDown', false, '2024-01-31', '2024-02-29'],
    ['PageUp', true, '2024-02-29', '2023-02-28'],
    ['ArrowLeft', false, '1990-01-01', '1990-01-01'],
  ])('%s (Shift %s) leads from %s to %s', (key, shiftKey, from, to) => {
    expect(dayAfterKey({ key, shiftKey }, day(from))).toBe(to);
  });

  test('others lead nowhere', () => {
    expect(dayAfterKey({ key: 'a', shiftKey: false }, day('2024-02-29'))).toBe(null);
  });
});
