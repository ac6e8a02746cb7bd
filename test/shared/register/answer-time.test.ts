import { expect, test } from 'vitest';
import { answerTime } from '#shared/domain/register/answer-time';

test.each([
  ['2024-01-15T00:12:05.123+01:00', { on: '2024-01-15', at: '2024-01-14T23:12:05.000Z' }],
  ['2024-01-14T23:30:00Z', { on: '2024-01-15', at: '2024-01-14T23:30:00.000Z' }],
  ['2024-07-01T01:30:00+02:00', { on: '2024-07-01', at: '2024-06-30T23:30:00.000Z' }],
  ['2024-01-01T00:30:00+14:00', { on: '2023-12-31', at: '2023-12-31T10:30:00.000Z' }],
  ['2024-02-29T23:59:59-05:00', { on: '2024-03-01', at: '2024-03-01T04:59:59.000Z' }],
  ['2024-01-15T23:59:00', { on: '2024-01-15', at: null }],
  ['2024-02-30T10:00:00Z', null],
  ['včera', null],
])('the day and the instant of %s', (text, time) => {
  expect(answerTime(text)).toEqual(time);
});
