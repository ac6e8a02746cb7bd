import { expect, test } from 'vitest';
import { statementGaps } from '#shared/domain/payments/statement-gaps';
import type { TakenStatement } from '#shared/domain/payments/taken-statement';
import { taken, type SaidOfStatement } from '#test/support/taken-statements';

const january = { from: '2024-01-01', to: '2024-01-31', opening: 5, closing: 9 };
const february = { from: '2024-02-01', to: '2024-02-29', opening: 9, closing: 12 };
const march = { from: '2024-03-01', to: '2024-03-31', opening: 12, closing: 12 };

const heads = (...said: readonly SaidOfStatement[]) => taken(...said).flatMap(({ statements }) => statements);
const gaps = (after: readonly SaidOfStatement[], before: readonly TakenStatement[]) => statementGaps(heads(...after), before).map(({ kind, before: last, after: next }) => [kind, last.to, next.from]);

test.each<readonly [string, readonly SaidOfStatement[], readonly TakenStatement[], readonly unknown[]]>([
  ['the first of all follows nothing', [january], [], []],
  ['one follows where it begins with the balance the last one ended with', [february], taken(january), []],
  ['one does not where a statement between them is missing', [march], taken(january), [['balances-apart', '2024-01-31', '2024-03-01']]],
  ['days nothing moved on are no gap', [{ ...march, opening: 9 }], taken(january), []],
  ['days between are one where a bank states no balances', [{ ...march, opening: null }], taken(january), [['days-between', '2024-01-31', '2024-03-01']]],
  ['without balances the next day follows', [{ ...february, opening: null }], taken(january), []],
  ['one may begin on the day the last one ended', [{ ...february, from: '2024-01-31' }], taken(january), []],
  ['a number that is left out is a gap, though balances agree', [{ ...february, number: '3' }], taken(january), [['number-left-out', '2024-01-31', '2024-02-01']]],
  ['the next number follows', [{ ...february, number: '2' }], taken(january), []],
  ['numbers begin anew each year', [{ from: '2025-01-01', to: '2025-01-31', opening: 9, number: '4' }], taken(january), []],
  ['one that was taken over already says nothing', [{ ...february, opening: 10 }], taken(january, february), []],
  ['neither does one of a single day taken over already', [{ from: '2024-02-01', to: '2024-02-01', opening: 9 }], taken(january, { from: '2024-02-01', to: '2024-02-01', opening: 9, closing: 12 }), []],
  ['neither does one that overlaps another', [{ ...march, from: '2024-02-15' }], taken(january, february), []],
  ['one before all others follows nothing', [january], taken(march), []],
  ['the last one before it counts, in whatever order they were taken over', [march], taken(february, january), []],
  ['only the first of a file is looked at', [march, february], taken(january), []],
  ['another account is another course', [{ ...march, account: '27-4228320287' }], taken(january), []],
])('%s', (_, after, before, expected) => {
  expect(gaps(after, before)).toEqual(expected);
});
