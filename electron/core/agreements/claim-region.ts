import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { Agreement, AgreementContent, AgreementId, Term } from '#shared/domain/agreement';
import type { PlainDate } from '#shared/domain/plain-date';

/**
 * One active agreement per region: refuses content whose region another agreement holds already. An agreement whose term
 * is over claims nothing, and neither does an amendment.
 * @throws Failure `region-has-agreement`
 */
export function claimRegion({ agreements }: Ledger, { region, term, amendment }: AgreementContent, id: AgreementId | null, today: PlainDate): void {
  if (region.partyId === null || amendment !== null || isOver(term, today)) return;
  const holder = agreements.find((agreement) => agreement.id !== id && agreement.content.region.partyId === region.partyId && isActive(agreement, today));
  if (holder !== undefined) throw new Failure({ code: 'region-has-agreement', agreementId: holder.id });
}

/** Active is a draft as well as a finished agreement, unless it lies in the bin, its term is over, or it amends another. */
function isActive({ removedAt, content }: Agreement, today: PlainDate): boolean {
  return removedAt === null && content.amendment === null && !isOver(content.term, today);
}

function isOver(term: Term, today: PlainDate): boolean {
  return term.kind === 'until' && term.until !== null && term.until < today;
}
