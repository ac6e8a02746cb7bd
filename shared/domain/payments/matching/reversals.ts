import { inOrder } from '#shared/domain/payments/matching/entry-order';
import type { Payment } from '#shared/domain/payments/payment';
import { isSameAccount } from '#shared/domain/statements/named-account';
import type { StatementEntry } from '#shared/domain/statements/statement';

/** What an entry reverses: another entry or a payment known before; `only` where nothing else could be meant. */
export type Original = { readonly only: boolean } & ({ readonly entry: StatementEntry; readonly payment: null } | { readonly entry: null; readonly payment: Payment });

type Reversible = Pick<StatementEntry, 'bookedOn' | 'amount' | 'account' | 'symbols' | 'reversal'>;

/** For every storno among new entries what it reverses: the opposite amount with the same account and symbols, on that day or before; the latest such. */
export function originalsOf(entries: readonly StatementEntry[], payments: readonly Payment[]): ReadonlyMap<StatementEntry, Original> {
  const reversals = inOrder(entries.filter(({ reversal }) => reversal), (entry) => entry);
  const amounts = new Set([...reversals, ...payments.filter(({ reversal }) => reversal)].map(({ amount }) => -amount));
  const known = leftOf(payments.filter((payment) => amounts.has(payment.amount) || payment.reversal));
  const found = new Map<StatementEntry, Original>();
  let open: readonly Original[] = [
    ...known.map((payment) => ({ payment, entry: null, only: true })),
    ...inOrder(entries.filter(({ amount, reversal }) => !reversal && amounts.has(amount)), (entry) => entry).map((entry) => ({ entry, payment: null, only: true })),
  ];
  for (const reversal of reversals) {
    const meant = open.filter((original) => isReversedBy(original.entry ?? original.payment, reversal));
    const latest = meant.toSorted((one, other) => Number(dayOf(one) > dayOf(other)) - Number(dayOf(one) < dayOf(other))).at(-1);
    if (latest === undefined) continue;
    found.set(reversal, { ...latest, only: meant.length === 1 });
    open = open.filter((original) => original !== latest);
  }
  return found;
}

const dayOf = ({ entry, payment }: Original): string => entry === null ? payment.bookedOn : entry.bookedOn;

/** Payments no known storno has reversed yet. */
function leftOf(payments: readonly Payment[]): readonly Payment[] {
  return payments.filter(({ reversal }) => reversal).reduce<readonly Payment[]>((left, reversal) => {
    const meant = left.findLast((payment) => isReversedBy(payment, reversal));
    return left.filter((payment) => payment !== meant);
  }, payments.filter(({ reversal }) => !reversal));
}

function isReversedBy(original: Reversible, reversal: Reversible): boolean {
  if (original.amount !== -reversal.amount || original.bookedOn > reversal.bookedOn) return false;
  const accounts = agree(original.account, reversal.account, isSameAccount);
  const symbols = agree(original.symbols.variable, reversal.symbols.variable, (one, other) => one === other);
  return accounts !== false && symbols !== false && (accounts ?? symbols) !== null;
}

/** Null where one of them is not said. */
const agree = <T>(one: T | null, other: T | null, isSame: (one: T, other: T) => boolean): boolean | null => (one === null || other === null ? null : isSame(one, other));
