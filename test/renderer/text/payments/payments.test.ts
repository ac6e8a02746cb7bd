import { expect, test } from 'vitest';
import { stateNote } from '#text/payments/payments';
import { day } from '#test/support/agreement-life';

type Noted = Parameters<typeof stateNote>[0];
const inPart: Noted = { status: 'paid-in-part', dueOn: day('2024-03-31'), daysLate: 0, outstanding: 3_000_000 };

test.each<readonly [string, Noted, string]>([
  ['the day of what is due', { ...inPart, status: 'due' }, 'do 31. 3. 2024'],
  ['the days of what is overdue', { ...inPart, status: 'overdue', daysLate: 3 }, '3 dny'],
  ['what is missing', inPart, 'chybí 30 000 Kč'],
  ['what is missing, and since when once it is late', { ...inPart, daysLate: 14 }, 'chybí 30 000 Kč už 14 dnů'],
  ['what was paid too much', { ...inPart, status: 'overpaid', outstanding: -100 }, 'o 1 Kč'],
])('a cell of the matrix says %s', (_, state, said) => {
  expect(stateNote(state).replaceAll('\u00a0', ' ')).toBe(said);
});
