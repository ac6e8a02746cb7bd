import type { Ledger } from '#core/ledger';
import { proposeNumber } from '#shared/domain/number-pattern';
import { roleOf } from '#shared/domain/office';
import { ownNumbers } from '#shared/domain/series/own-numbers';

/** The next number of our series in a year; null where the office has no pattern. */
export function nextOwnNumber({ office, agreements }: Ledger, year: number): string | null {
  const { defaults, series, partyId } = office.content;
  return proposeNumber({ pattern: defaults.numberPattern, series, taken: ownNumbers(agreements, roleOf(partyId)) }, year);
}
