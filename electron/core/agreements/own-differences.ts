import type { Side } from '#shared/domain/agreement';
import { partyDetailKeys, type Party } from '#shared/domain/party';
import { partyOf } from '#shared/documents/case';

/** A side without the details that only repeat what its party says today; those that differ stay. */
export function withOwnDifferences(side: Side, parties: readonly Party[]): Side {
  const details = partyOf(parties, side.partyId)?.content.details;
  if (details === undefined) return side;
  const differing = partyDetailKeys.filter((key) => key in side.overrides && side.overrides[key] !== details[key]);
  return { ...side, overrides: Object.fromEntries(differing.map((key) => [key, side.overrides[key]])) };
}
