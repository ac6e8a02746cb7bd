import type { Agreement } from '#shared/domain/agreement';
import { factsOfKind, standingFacts, type FactParty } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';
import { dayInPrague } from '#shared/domain/prague-day';
import { presentEdition } from '#shared/domain/record';

/**
 * The days a party signed, the first one first: what was written down of paper, and its electronic signature of the present edition. Written
 * down and electronic on the same day are one signature.
 */
export function signaturesBy(agreement: Agreement, party: FactParty): readonly PlainDate[] {
  const written = factsOfKind(standingFacts(agreement.facts), 'signed')
    .filter(({ by }) => by === party)
    .map(({ on }) => on);
  return [...written, ...electronically(agreement, party).filter((day) => !written.includes(day))].toSorted();
}

/** At most one day: the documents of an edition are signed one after another. */
function electronically(agreement: Agreement, party: FactParty): readonly PlainDate[] {
  const signed = presentEdition(agreement)?.signed ?? [];
  return signed
    .filter(({ signatory }) => signatory === party)
    .map(({ signedAt }) => dayInPrague(signedAt))
    .toSorted()
    .slice(0, 1);
}
