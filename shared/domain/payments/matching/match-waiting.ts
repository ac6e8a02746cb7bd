import { matchFresh, type MatchSources } from '#shared/domain/payments/matching/match-fresh';
import type { Match } from '#shared/domain/payments/matching/match';
import { ownAccountOf, unallocated, type Allocation, type Payment } from '#shared/domain/payments/payment';
import type { StatementEntry } from '#shared/domain/statements/statement';

/** A payment some of which belongs to no contribution, and what that may belong to; null where it concerns no agreement. */
export type WaitingPayment = { readonly payment: Payment; readonly match: Match | null };

/** Payments that wait for somebody to say what they belong to, in their order, matched as entries of a statement are: by the part that belongs to nothing yet. */
export function matchWaiting(payments: readonly Payment[], sources: MatchSources): readonly WaitingPayment[] {
  const waiting = payments.filter((payment) => unallocated(payment) !== 0);
  const told = new Map(waiting.map((payment) => [entryOf(payment), payment]));
  const accounts = new Map([...told].map(([entry, payment]) => [entry, ownAccountOf(payment)]));
  const matched = matchFresh({ entries: [...told.keys()], accounts, payments: payments.filter((payment) => unallocated(payment) === 0) }, sources);
  return [...told].map(([entry, payment]) => ({ payment, match: matched.get(entry) ?? null }));
}

/** What a payment belongs to when more of it is given to contributions. */
export function withMore({ allocations }: Pick<Payment, 'allocations'>, more: readonly Allocation[]): readonly Allocation[] {
  const sums = [...allocations, ...more].reduce<ReadonlyMap<string, Allocation>>((known, { agreement, year, amount }) => {
    const key = `${agreement} ${String(year)}`;
    return new Map([...known, [key, { agreement, year, amount: amount + (known.get(key)?.amount ?? 0) }]]);
  }, new Map());
  return [...sums.values()];
}

/** The part that waits, as a bank would tell it. */
function entryOf(payment: Payment): StatementEntry {
  const { bookedOn, valueOn, reversal, account, name, symbols, message, reference, origin } = payment;
  const place = origin.kind === 'statement' ? origin.place : { line: 1, column: null };
  return { place, bookedOn, valueOn, amount: unallocated(payment), currency: 'CZK', reversal, account, name, symbols, message, reference };
}
