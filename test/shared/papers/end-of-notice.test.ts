import { expect, test } from 'vitest';
import type { Notice, Term } from '#shared/domain/agreement';
import { endOfNotice } from '#shared/domain/end-of-notice';
import { plainDateSchema } from '#shared/domain/plain-date';

const day = (text: string) => plainDateSchema.parse(text);
const openEnded: Term = { kind: 'open-ended' };
const sixMonths: Notice = { months: 6, runsFrom: 'next-month', endsWithYear: false };

test.each([
  ['2024-03-15', '2024-09-30'],
  ['2024-03-31', '2024-09-30'],
  ['2024-08-01', '2025-02-28'],
  ['2023-08-31', '2024-02-29'],
])('six months from the month after delivery on %s end on %s', (delivered, end) => {
  expect(endOfNotice(sixMonths, openEnded, day(delivered))).toBe(end);
});

test.each([
  ['2024-03-15', '2024-09-15'],
  ['2024-08-31', '2025-02-28'],
])('six months from the delivery itself on %s end on %s', (delivered, end) => {
  expect(endOfNotice({ ...sixMonths, runsFrom: 'delivery' }, openEnded, day(delivered))).toBe(end);
});

test('an end that waits for the year falls on its last day', () => {
  expect(endOfNotice({ ...sixMonths, endsWithYear: true }, openEnded, day('2024-03-15'))).toBe('2024-12-31');
});

test('a notice never keeps an agreement beyond its term', () => {
  expect(endOfNotice({ ...sixMonths, endsWithYear: true }, { kind: 'until', until: day('2024-10-31') }, day('2024-03-15'))).toBe('2024-10-31');
});

test('an end on a Sunday stays there', () => {
  expect(endOfNotice({ ...sixMonths, runsFrom: 'delivery' }, openEnded, day('2024-03-22'))).toBe('2024-09-22');
});

test('without an agreed length there is no end', () => {
  expect(endOfNotice({ ...sixMonths, months: null }, openEnded, day('2024-03-15'))).toBeNull();
});
