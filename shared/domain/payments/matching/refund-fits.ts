import type { Balance } from '#shared/domain/payments/matching/balances';
import type { Fit, Moved } from '#shared/domain/payments/matching/fit';
import { filledFrom, setsOf, sharesOf } from '#shared/domain/payments/matching/shares';

/** Money goes back: what was paid too much first, otherwise of what was paid; the named year before others, then the latest first. */
export function refundFits({ amount, named }: Moved, balances: readonly Balance[]): readonly Fit[] {
  const back = -amount;
  const over = refundable(balances, ({ outstanding, paid }) => Math.min(paid, -outstanding));
  const [exact, ...others] = setsOf(back, over);
  if (exact !== undefined) {
    const reasons = others.map((other) => ({ code: 'also-fits', years: other.map(({ year }) => year) }) as const);
    return [{ shares: negated(sharesOf(exact)), reasons: [{ code: 'refund', exact: true }, ...reasons], exact: true }];
  }
  const paid = refundable(balances, (balance) => balance.paid).toSorted((one, other) => Number(named.has(other.year)) - Number(named.has(one.year)) || other.year - one.year);
  if (paid.length === 0) return [{ shares: [], reasons: [{ code: 'nothing-to-refund' }], exact: false }];
  const enough = over.reduce((sum, { outstanding }) => sum + outstanding, 0) >= back;
  return [{ shares: negated(filledFrom(back, enough ? over : paid)), reasons: [{ code: 'refund', exact: false }], exact: false }];
}

/** Years of which something can go back, with how much of each as what is open. */
function refundable(balances: readonly Balance[], room: (balance: Balance) => number): readonly Balance[] {
  return balances.map((balance) => ({ ...balance, outstanding: room(balance) })).filter(({ outstanding }) => outstanding > 0);
}

const negated = (shares: Fit['shares']): Fit['shares'] => shares.map(({ year, amount }) => ({ year, amount: -amount }));
