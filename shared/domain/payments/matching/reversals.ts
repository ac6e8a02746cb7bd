import { inOrder } from '#shared/domain/payments/matching/entry-order';
import { lookup } from '#shared/domain/payments/matching/lookup';
import { accountKey } from '#shared/domain/payments/matching/payer-index';
import { ownAccountOf, type Payment } from '#shared/domain/payments/payment';
import { isSameAccount, type NamedAccount } from '#shared/domain/statements/named-account';
import type { StatementEntry } from '#shared/domain/statements/statement';

/** What an entry reverses: another entry or a payment known before; `only` where nothing else could be meant. */
export type Original = { readonly only: boolean } & ({ readonly entry: StatementEntry; readonly payment: null } | { readonly entry: null; readonly payment: Payment });

type Reversible = Pick<StatementEntry, 'bookedOn' | 'amount' | 'account' | 'symbols' | 'reversal'>;

/** On which account of the office an entry moved; null where it is not known. */
export type OwnAccounts = ReadonlyMap<StatementEntry, NamedAccount | null>;

/**
 * For every storno among new entries what it reverses: the opposite amount on the same account of the office with the same counter-account and symbols, on that day
 * or before; the latest such.
 */
export function originalsOf(entries: readonly StatementEntry[], payments: readonly Payment[], own: OwnAccounts): ReadonlyMap<StatementEntry, Original> {
  const reversals = inOrder(entries.filter(({ reversal }) => reversal), (entry) => entry);
  const amounts = new Set([...reversals, ...payments.filter(({ reversal }) => reversal)].map(({ amount }) => -amount));
  const known = leftOf(payments.filter((payment) => amounts.has(payment.amount) || payment.reversal));
  const found = new Map<StatementEntry, Original>();
  const originals: readonly Original[] = [
    ...known.map((payment) => ({ payment, entry: null, only: true })),
    ...inOrder(entries.filter(({ amount, reversal }) => !reversal && amounts.has(amount)), (entry) => entry).map((entry) => ({ entry, payment: null, only: true })),
  ].toSorted((one, other) => Number(dayOf(one) > dayOf(other)) - Number(dayOf(one) < dayOf(other)));
  const places = new Map(originals.map((original, place) => [original, place]));
  const open = lookup(originals, (original) => keysOf(movementOf(original)));
  for (const reversal of reversals) {
    const meant = new Set(keysOf(reversal, -1).flatMap((key) => lastTwo(open.get(key) ?? [], places, (original) => isMeant(original, reversal, own))));
    const [first, ...others] = meant;
    if (first === undefined) continue;
    const latest = others.reduce((before, original) => ((places.get(original) ?? 0) > (places.get(before) ?? 0) ? original : before), first);
    found.set(reversal, { ...latest, only: others.length === 0 });
    places.delete(latest);
  }
  return found;
}

/** Of originals in their order the last two that may be meant: whether there are more does not matter. Those that are none any more are thrown out on the way. */
function lastTwo(alike: Original[], places: ReadonlyMap<Original, number>, mayBe: (original: Original) => boolean): readonly Original[] {
  const meant: Original[] = [];
  for (let index = alike.length - 1; index >= 0 && meant.length < 2; index -= 1) {
    const original = alike[index];
    if (original === undefined || !places.has(original)) alike.splice(index, 1);
    else if (mayBe(original)) meant.push(original);
  }
  return meant;
}

function isMeant(original: Original, reversal: StatementEntry, own: OwnAccounts): boolean {
  const account = original.entry === null ? ownAccountOf(original.payment) : (own.get(original.entry) ?? null);
  return isReversedBy(movementOf(original), reversal) && isOnOne(account, own.get(reversal) ?? null);
}

const movementOf = (original: Original): Reversible => original.entry ?? original.payment;

/** What reverses agrees in the amount, and in the symbol or the account; the account may lack its bank. */
function keysOf({ amount, account, symbols }: Reversible, sign: 1 | -1 = 1): readonly string[] {
  const keys = [symbols.variable, account === null ? null : `/${accountKey(account)}`];
  return keys.flatMap((key) => (key === null ? [] : [`${String(sign * amount)} ${key}`]));
}

const dayOf = ({ entry, payment }: Original): string => entry === null ? payment.bookedOn : entry.bookedOn;

/** Payments no known storno has reversed yet. */
function leftOf(payments: readonly Payment[]): readonly Payment[] {
  return payments.filter(({ reversal }) => reversal).reduce<readonly Payment[]>((left, reversal) => {
    const meant = left.findLast((payment) => isReversedBy(payment, reversal) && isOnOne(ownAccountOf(payment), ownAccountOf(reversal)));
    return left.filter((payment) => payment !== meant);
  }, payments.filter(({ reversal }) => !reversal));
}

function isReversedBy(original: Reversible, reversal: Reversible): boolean {
  if (original.amount !== -reversal.amount || original.bookedOn > reversal.bookedOn) return false;
  const accounts = agree(original.account, reversal.account, isSameAccount);
  const symbols = agree(original.symbols.variable, reversal.symbols.variable, (one, other) => one === other);
  return accounts !== false && symbols !== false && (accounts ?? symbols) !== null;
}

/** Whether both may have moved on one account of the office. */
const isOnOne = (one: NamedAccount | null, other: NamedAccount | null): boolean => agree(one, other, isSameAccount) !== false;

/** Null where one of them is not said. */
const agree = <T>(one: T | null, other: T | null, isSame: (one: T, other: T) => boolean): boolean | null => (one === null || other === null ? null : isSame(one, other));
