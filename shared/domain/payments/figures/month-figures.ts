import type { OfficeRole } from '#shared/domain/office';
import type { Account } from '#shared/domain/payments/accounts';
import { movementsOf, type MoneyMoved } from '#shared/domain/payments/movement';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';

/** What was due in one month and what moved in it; haléře. */
export type MonthFigures = {
  /** 1 to 12. */
  readonly month: number;
  /** Contributions whose last day to pay is in the month, of whatever year. */
  readonly expected: number;
  /** What was paid in the month less what was refunded, whichever year it belongs to. */
  readonly received: number;
};

/** How money is looked at. */
export type FiguresView = { readonly moved: MoneyMoved; readonly role: OfficeRole; readonly day: PlainDate };

/** The twelve months of a year. A contribution that has no day to pay yet is in none of them. */
export function monthFigures(accounts: readonly Account[], { moved, role, day }: FiguresView, year: number): readonly MonthFigures[] {
  const due = accounts.flatMap(({ states }) => states.flatMap(({ dueOn, expected }) => (dueOn === null ? [] : [{ on: dueOn, amount: expected }])));
  const came = accounts.flatMap(({ agreement }) => movementsOf({ agreement, amendments: [], role, day }, moved).map(({ on, paid, refunded }) => ({ on, amount: paid - refunded })));
  return Array.from({ length: 12 }, (_, index) => ({ month: index + 1, expected: sumIn(due, year, index + 1), received: sumIn(came, year, index + 1) }));
}

/** What is expected for a year and has no day to pay yet, so that it is in no month; haléře. */
export function undatedIn(accounts: readonly Account[], year: number): number {
  const undated = accounts.flatMap(({ states }) => states.filter((state) => state.year === year && state.dueOn === null));
  return undated.reduce((sum, { expected }) => sum + expected, 0);
}

type OnDay = { readonly on: PlainDate; readonly amount: number };

function sumIn(amounts: readonly OnDay[], year: number, month: number): number {
  const inMonth = amounts.filter(({ on }) => partsOf(on).year === year && partsOf(on).month === month);
  return inMonth.reduce((sum, { amount }) => sum + amount, 0);
}
