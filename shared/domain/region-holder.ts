import type { Agreement, Term } from '#shared/domain/agreement';
import { contentInForce } from '#shared/domain/amendments';
import type { PlainDate } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';

/**
 * Which agreement holds each region: a draft as well as a finished one, unless it lies in the bin or its term, as amended, is over.
 * An amendment holds none.
 */
export function regionHolders(agreements: readonly Agreement[], today: PlainDate): ReadonlyMap<RegionCode, Agreement> {
  const holding = agreements.filter((agreement) => holds(agreement, agreements, today));
  return new Map(holding.flatMap((agreement) => (agreement.content.region.partyId === null ? [] : [[agreement.content.region.partyId, agreement]])));
}

function holds(agreement: Agreement, agreements: readonly Agreement[], today: PlainDate): boolean {
  const { removedAt, content } = agreement;
  return removedAt === null && content.amendment === null && !isOver(contentInForce(agreements, agreement).term, today);
}

/** Whether the last day of a term has passed. */
export function isOver(term: Term, today: PlainDate): boolean {
  return term.kind === 'until' && term.until !== null && term.until < today;
}
