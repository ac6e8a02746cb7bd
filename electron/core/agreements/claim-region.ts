import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import type { PlainDate } from '#shared/domain/plain-date';
import { isOver, regionHolders } from '#shared/domain/region-holder';

/**
 * One active agreement per region: refuses content whose region another agreement holds already. An agreement whose term
 * is over claims nothing, and neither does an amendment.
 * @throws Failure `region-has-agreement`
 */
export function claimRegion({ agreements }: Ledger, { region, term, amendment }: AgreementContent, id: AgreementId | null, today: PlainDate): void {
  if (region.partyId === null || amendment !== null || isOver(term, today)) return;
  const others = agreements.filter((agreement) => agreement.id !== id);
  const holder = regionHolders(others, today).get(region.partyId);
  if (holder !== undefined) throw new Failure({ code: 'region-has-agreement', agreementId: holder.id });
}
