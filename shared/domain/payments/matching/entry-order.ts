import { accountText } from '#shared/domain/statements/named-account';
import type { StatementEntry } from '#shared/domain/statements/statement';

/**
 * An order of entries that depends on nothing but themselves: by their days, what came before what reversed it. Neither the order of files nor that
 * of lines decides which payment covers a contribution first.
 */
export function compareEntries(one: StatementEntry, other: StatementEntry): number {
  if (one.bookedOn !== other.bookedOn) return one.bookedOn < other.bookedOn ? -1 : 1;
  return Number(one.reversal) - Number(other.reversal) || other.amount - one.amount || compareTexts(keyOf(one), keyOf(other));
}

const compareTexts = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

function keyOf({ account, symbols, name, message, reference, valueOn, place }: StatementEntry): string {
  return JSON.stringify([symbols.variable, symbols.specific, symbols.constant, account === null ? null : accountText(account), name, message, reference, valueOn, place]);
}
