import type { ExchangeCase } from '#core/exchange/exchange-case';
import type { Archives } from '#core/ports';
import { differencesBetween } from '#shared/documents/differences';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { takenWith } from '#shared/domain/exchange/take-fields';

/** How what was sent differs from what is here, and the fingerprint of that: equal ones mean that a person saw what there is. */
export function compareCase({ fingerprint }: Archives, { here, ours, theirs }: ExchangeCase): Pick<ExchangeReading, 'differences' | 'seen'> {
  const differences = differencesBetween(ours, theirs).map((difference) => ({ ...difference, take: takenWith(difference.field) }));
  return { differences, seen: fingerprint(JSON.stringify([here?.id ?? null, differences])) };
}
