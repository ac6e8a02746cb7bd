import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import { accountsOn } from '#shared/domain/payments/accounts';
import type { ClosedYear, ClosingBalance } from '#shared/domain/payments/closed-year';
import type { MoneyMoved } from '#shared/domain/payments/movement';
import { plainDate } from '#shared/domain/plain-date';

/** What balances are derived from. */
export type BalanceView = { readonly agreements: readonly Agreement[]; readonly moved: MoneyMoved; readonly role: OfficeRole };

/** How the contributions of all years up to one stood at its end, by what is known now. */
export function closingBalances({ agreements, moved, role }: BalanceView, closedYear: number): readonly ClosingBalance[] {
  const states = accountsOn(agreements, moved, role, plainDate(closedYear, 12, 31)).flatMap((account) => account.states);
  return states.filter(({ year }) => year <= closedYear).map(({ agreement, year, expected, paid, waived, refunded, outstanding }) => ({ agreement, year, expected, paid, waived, refunded, outstanding }));
}

/** A balance that is not what it was when the year was closed; null where there is none on that side. */
export type BalanceDifference = Pick<ClosingBalance, 'agreement' | 'year'> & { readonly kept: ClosingBalance | null; readonly today: ClosingBalance | null };

/** Where the balances kept when a year was closed differ from those that follow today: something dated in it was written down or changed since. */
export function balanceDifferences({ balances }: Pick<ClosedYear, 'balances'>, today: readonly ClosingBalance[]): readonly BalanceDifference[] {
  const places = new Map([...balances, ...today].map(({ agreement, year }) => [keyOf({ agreement, year }), { agreement, year }]));
  return [...places.values()]
    .map((place) => ({ ...place, kept: balanceAt(balances, place), today: balanceAt(today, place) }))
    .filter(({ kept, today: now }) => figures.some((figure) => (kept?.[figure] ?? 0) !== (now?.[figure] ?? 0)));
}

type Place = Pick<ClosingBalance, 'agreement' | 'year'>;

const figures = ['expected', 'paid', 'waived', 'refunded', 'outstanding'] as const;

const keyOf = ({ agreement, year }: Place): string => `${agreement} ${String(year)}`;
const balanceAt = (balances: readonly ClosingBalance[], place: Place): ClosingBalance | null => balances.find((each) => keyOf(each) === keyOf(place)) ?? null;
