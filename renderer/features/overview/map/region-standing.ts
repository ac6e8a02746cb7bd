import type { Lives } from '#data/lives';
import { groupOf, type StatusGroup } from '#data/status-group';
import type { Agreement } from '#shared/domain/agreement';
import type { Life } from '#shared/domain/life/status';
import type { Party } from '#shared/domain/party';
import { coordinatorRegion, type RegionCode } from '#shared/domain/region';

/** From the agreement a region stands by to those that say the least about it. */
const order = ['effective', 'ending', 'awaiting-effect', 'to-publish', 'for-signature', 'in-approval', 'drafts', 'ended'] as const satisfies readonly StatusGroup[];

/** How a region stands in the project: with an agreement, with none, or as the one that runs it. */
export const standings = [...order, 'none', 'coordinator'] as const;
export type Standing = (typeof standings)[number];

/** One region, and the agreement that says how it stands. */
export type RegionStanding = { readonly regionId: RegionCode; readonly name: string; readonly standing: Standing; readonly agreement: Agreement | null; readonly life: Life | null };

/** How all regions stand; of several agreements of one region the one that is furthest counts, and an ended one only where there is no other. */
export function standingsOf(agreements: readonly Agreement[], parties: readonly Party[], lives: Lives): readonly RegionStanding[] {
  return parties.map(({ id, content }) => {
    const common = { regionId: id, name: content.name.nominative };
    if (id === coordinatorRegion) return { ...common, standing: 'coordinator', agreement: null, life: null };
    const own = agreements.filter((agreement) => agreement.content.region.partyId === id && agreement.content.amendment === null && agreement.removedAt === null);
    const known = own.map((agreement) => ({ agreement, life: lives.lifeOf(agreement) }));
    const furthest = order.flatMap((standing) => known.filter(({ life }) => groupOf(life.status) === standing).map((each) => ({ ...each, standing })));
    return { ...common, ...(furthest[0] ?? nothing) };
  });
}

const nothing = { standing: 'none', agreement: null, life: null } as const;
