import type { Balance, Share } from '#shared/domain/payments/matching/balances';

/** Of more open years only all together are tried: each one more would double the sums. */
const mostYears = 8;

/** As many sets are told apart; that there are more than one is what matters. */
const mostSets = 3;

/** Sets of years whose outstanding amounts are exactly so much together, those with the oldest years first. */
export function setsOf(amount: number, open: readonly Balance[]): readonly (readonly Balance[])[] {
  if (open.length > mostYears) return sumOf(open) === amount ? [open] : [];
  const sets: (readonly Balance[])[] = [];
  const search = (place: number, rest: number, chosen: readonly Balance[]) => {
    if (rest === 0) sets.push(chosen);
    for (let next = place; rest > 0 && next < open.length && sets.length < mostSets; next += 1) {
      const balance = open[next];
      if (balance !== undefined && balance.outstanding <= rest) search(next + 1, rest - balance.outstanding, [...chosen, balance]);
    }
  };
  search(0, amount, []);
  return sets;
}

/** As much of an amount as there is room for, in the order of the years given. */
export function filledFrom(amount: number, open: readonly Balance[]): readonly Share[] {
  let rest = amount;
  return open.flatMap(({ year, outstanding }) => {
    const part = Math.min(rest, outstanding);
    rest -= part;
    return part > 0 ? [{ year, amount: part }] : [];
  });
}

export const sharesOf = (open: readonly Balance[]): readonly Share[] => open.map(({ year, outstanding }) => ({ year, amount: outstanding }));

export const sumOf = (open: readonly Balance[]): number => open.reduce((sum, { outstanding }) => sum + outstanding, 0);

export const yearsOf = (open: readonly { readonly year: number }[]): readonly number[] => open.map(({ year }) => year);
