import type { Ledger } from '#core/ledger';
import { proposeNumber } from '#shared/domain/number-pattern';
import { roleOf } from '#shared/domain/office';
import type { TakenNumbers } from '#shared/domain/series/taken-orders';

/** The next number of our series in a year; null where the office has no pattern. */
export function nextOwnNumber(ledger: Ledger, year: number): string | null {
  const { defaults, series } = ledger.office.content;
  return proposeNumber({ pattern: defaults.numberPattern, series, taken: ownNumbers(ledger) }, year);
}

/** Numbers of our side, also of what lies in the bin, and evidence numbers; an amendment bears the number of its agreement. */
function ownNumbers({ office, agreements }: Ledger): TakenNumbers {
  const side = roleOf(office.content.partyId);
  return agreements.flatMap(({ content, filing }) => [content.amendment === null ? content[side].number : null, filing.content.evidenceNumber]);
}
