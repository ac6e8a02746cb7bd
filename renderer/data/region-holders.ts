import type { Agreement } from '#shared/domain/agreement';
import type { RegionCode } from '#shared/domain/region';

/** Which agreement holds a region today: those in the bin, those whose term is over and amendments hold none. @param today `YYYY-MM-DD` */
export function holdersOf(agreements: readonly Agreement[], today: string): ReadonlyMap<RegionCode, Agreement> {
  const holding = agreements.filter(({ removedAt, content: { term, amendment } }) => removedAt === null && amendment === null && !(term.kind === 'until' && term.until !== null && term.until < today));
  return new Map(holding.flatMap((agreement) => (agreement.content.region.partyId === null ? [] : [[agreement.content.region.partyId, agreement]])));
}
