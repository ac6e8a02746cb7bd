import type { ChoiceItem } from './choice-list';
import { useAgreements, useHost, useParties } from '#data/machine/queries';
import { coordinatorRegion, type RegionCode } from '#shared/domain/region';
import { regionHolders } from '#shared/domain/region-holder';
import { RouteLink } from '#ui/route-link';
import { draftingText } from '#text/agreement/batch';
import { inCzechOrder } from '#text/search';

/** The regions a draft can be made for, in Czech order, and those among them that hold an agreement already. */
export function useRegions() {
  const { data: parties } = useParties();
  const { data: agreements } = useAgreements();
  const { data: host } = useHost();
  const holders = regionHolders(agreements, host.today);
  const items = parties
    .filter(({ id }) => id !== coordinatorRegion)
    .map(({ id, content }): ChoiceItem<RegionCode> => {
      const holder = holders.get(id);
      const name = content.name.nominative;
      return holder === undefined ? { key: id, name } : { key: id, name, disabled: true, note: <Taken id={holder.id} /> };
    })
    .sort((one, other) => inCzechOrder(one.name, other.name));
  return { items, free: items.filter(({ disabled }) => disabled !== true).map(({ key }) => key), taken: new Set(holders.keys()), parties };
}

function Taken({ id }: { readonly id: string }) {
  return (
    <>
      {draftingText.taken} · <RouteLink to={`/smlouvy/${id}`}>{draftingText.openTaken}</RouteLink>
    </>
  );
}
