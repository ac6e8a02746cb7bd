import type { Lives } from '#data/lives';
import { groupOf, type StatusGroup } from '#data/status-group';
import type { Agreement } from '#shared/domain/agreement';
import type { Life } from '#shared/domain/life/status';
import type { Party } from '#shared/domain/party';
import { coordinatorRegion, type RegionCode } from '#shared/domain/region';

/** How a region stands in the project: with an agreement, with none, or as the one that runs it. */
export type Standing = Exclude<StatusGroup, 'bin'> | 'none' | 'coordinator';

/** One region, and the agreement that says how it stands. */
export type RegionStanding = { readonly regionId: RegionCode; readonly name: string; readonly standing: Standing; readonly agreement: Agreement | null; readonly life: Life | null };

/** From the agreement a region stands by to those that say the least about it. */
const order: readonly StatusGroup[] = ['effective', 'ending', 'awaiting-effect', 'to-publish', 'for-signature', 'in-approval', 'drafts', 'ended'];

/** How all regions stand; of several agreements of one region the one that is furthest counts, and an ended one only where there is no other. */
export function standingsOf(agreements: readonly Agreement[], parties: readonly Party[], lives: Lives): readonly RegionStanding[] {
  return parties.map(({ id, content }) => {
    const common = { regionId: id, name: content.name.nominative };
    if (id === coordinatorRegion) return { ...common, standing: 'coordinator', agreement: null, life: null };
    const own = agreements.filter((agreement) => agreement.content.region.partyId === id && agreement.content.amendment === null && agreement.removedAt === null);
    const [first] = own.map((agreement) => withLife(agreement, lives)).toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
    if (first === undefined || first.group === 'bin') return { ...common, standing: 'none', agreement: null, life: null };
    return { ...common, standing: first.group, agreement: first.agreement, life: first.life };
  });
}

function withLife(agreement: Agreement, lives: Lives) {
  const life = lives.lifeOf(agreement);
  return { agreement, life, group: groupOf(life.status) };
}
