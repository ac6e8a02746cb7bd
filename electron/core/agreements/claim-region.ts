import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { PlainDate } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';

/**
 * One active agreement per region: refuses a region that another agreement holds already.
 * @throws Failure `region-has-agreement`
 */
export function claimRegion({ agreements }: Ledger, regionId: RegionCode | null, id: AgreementId | null, today: PlainDate): void {
  if (regionId === null) return;
  const holder = agreements.find((agreement) => agreement.id !== id && agreement.content.region.partyId === regionId && isActive(agreement, today));
  if (holder !== undefined) throw new Failure({ code: 'region-has-agreement', agreementId: holder.id });
}

/** Active is a draft as well as a finished agreement, unless it lies in the bin or its term is over. */
function isActive({ removedAt, content }: Agreement, today: PlainDate): boolean {
  const { term } = content;
  const over = term.kind === 'until' && term.until !== null && term.until < today;
  return removedAt === null && !over;
}
