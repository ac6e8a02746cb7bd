import { accountText } from '#shared/domain/statements/named-account';
import type { StatementEntry } from '#shared/domain/statements/statement';

/**
 * An order of entries that depends on nothing but themselves: by their days, what came before what reversed it. Neither the order of files nor that
 * of lines decides which payment covers a contribution first.
 */
export function inOrder<T>(items: readonly T[], entryOf: (item: T) => StatementEntry): readonly T[] {
  // Hardly any two share a day and an amount: what else they say is written out for these alone, and once.
  const keys = new Map<StatementEntry, string>();
  const key = (entry: StatementEntry): string => {
    const known = keys.get(entry) ?? keyOf(entry);
    keys.set(entry, known);
    return known;
  };
  return items.toSorted((a, b) => {
    const [one, other] = [entryOf(a), entryOf(b)];
    if (one.bookedOn !== other.bookedOn) return one.bookedOn < other.bookedOn ? -1 : 1;
    return Number(one.reversal) - Number(other.reversal) || other.amount - one.amount || compareTexts(key(one), key(other));
  });
}

const compareTexts = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

function keyOf({ account, symbols, name, message, reference, valueOn, place }: StatementEntry): string {
  return JSON.stringify([symbols.variable, symbols.specific, symbols.constant, account === null ? null : accountText(account), name, message, reference, valueOn, place]);
}
