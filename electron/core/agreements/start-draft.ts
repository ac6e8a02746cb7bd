import { claimRegion } from '#core/agreements/claim-region';
import type { Ledger } from '#core/ledger';
import type { Clock, Ids } from '#core/ports';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { newAgreementContent } from '#shared/domain/new-agreement';
import { proposeNumber } from '#shared/domain/number-pattern';
import { roleOf } from '#shared/domain/office';
import { partsOf } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';
import { nothingUnparsed } from '#shared/domain/unparsed';

/** A draft starts for a region, or as a copy of another agreement. */
type Start = { readonly regionId: RegionCode | null } | { readonly copyOf: Agreement };

/** Adds a new draft to the ledger. @throws Failure `region-has-agreement` */
export function startDraft(ledger: Ledger, ports: { readonly clock: Clock; readonly ids: Ids }, start: Start): { readonly next: Ledger; readonly value: Agreement } {
  const { clock, ids } = ports;
  const content = 'copyOf' in start ? copyWithoutRegion(start.copyOf.content) : contentFor(ledger, start.regionId, clock);
  claimRegion(ledger, content.region.partyId, null, clock.today());
  const now = clock.now();
  const unparsed = 'copyOf' in start ? start.copyOf.unparsed : nothingUnparsed;
  const value: Agreement = { id: ids.agreementId(), revision: 0, sample: false, createdAt: now, changedAt: now, finishedOn: null, removedAt: null, content, unparsed };
  return { next: { ...ledger, agreements: [...ledger.agreements, value] }, value };
}

function contentFor({ office, agreements }: Ledger, regionId: RegionCode | null, clock: Clock): AgreementContent {
  const { year } = partsOf(clock.today());
  const side = roleOf(office.content.partyId);
  const number = proposeNumber(office.content.defaults.numberPattern, year, agreements.map(({ content }) => content[side].number));
  return newAgreementContent(office.content, regionId, year, number);
}

/** What belongs to one region only is left out: the region itself, its numbers, details, decisions and symbols. */
function copyWithoutRegion(content: AgreementContent): AgreementContent {
  return {
    ...content,
    coordinator: { ...content.coordinator, number: null, fileReference: null, approvals: [] },
    region: { partyId: null, number: null, fileReference: null, overrides: {}, approvals: [] },
    payment: { ...content.payment, variableSymbol: null, specificSymbol: null },
    budget: { department: null, unit: null, chapter: null, note: null },
  };
}
