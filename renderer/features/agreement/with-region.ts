import type { AgreementContent } from '#shared/domain/agreement';
import type { RegionCode } from '#shared/domain/region';
import type { Snapshot } from '#data/draft/draft';
import { isWithin } from '#data/draft/path';

/**
 * The draft with another cooperating region. What belonged to the former one (numbers, its own details, decisions of its
 * organs) goes with it: an agreement must not name a resolution of somebody else's council. A first choice loses nothing.
 */
export function withRegion({ content, unparsed }: Snapshot<AgreementContent>, partyId: RegionCode | null): Snapshot<AgreementContent> {
  const former = content.region.partyId;
  if (former === null || former === partyId) return { content: { ...content, region: { ...content.region, partyId } }, unparsed };
  return {
    content: { ...content, region: { partyId, number: null, fileReference: null, overrides: {}, approvals: [] } },
    unparsed: Object.fromEntries(Object.entries(unparsed).filter(([path]) => !isWithin(path, 'region'))),
  };
}
