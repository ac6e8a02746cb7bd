import { claimRegion } from '#core/agreements/claim-region';
import { withOwnDifferences } from '#core/agreements/own-differences';
import { nextOwnNumber } from '#core/agreements/own-number';
import { Failure } from '#core/failure';
import { firstEntries } from '#core/history/entries';
import { inputIssues } from '#core/input-issues';
import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { newestWording } from '#shared/templates/newest';
import { agreementContentSchema, type Agreement, type AgreementContent } from '#shared/domain/agreement';
import { withBatchValues, type BatchValues } from '#shared/domain/batch/batch-values';
import { emptyFiling } from '#shared/domain/filing';
import { newAgreementContent } from '#shared/domain/new-agreement';
import { withExpectedApprovals } from '#shared/domain/life/approval-path';
import { roleOf } from '#shared/domain/office';
import { emptyPapers } from '#shared/domain/papers';
import { partsOf } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';
import { nothingUnparsed } from '#shared/domain/unparsed';

export type DraftPorts = Pick<Ports, 'clock' | 'ids' | 'userName'>;

/** A draft starts for a region, where it is one of many with values of its own, or as a copy of another agreement. */
type Start = { readonly regionId: RegionCode | null; readonly values?: BatchValues } | { readonly copyOf: Agreement };

type Started = { readonly next: Ledger; readonly value: Agreement };

/** Adds a new draft to the ledger. @throws Failure `region-has-agreement` */
export function startDraft(ledger: Ledger, ports: DraftPorts, start: Start): Started {
  const { year } = partsOf(ports.clock.today());
  const content = 'copyOf' in start ? copyWithoutRegion(start.copyOf.content, ledger, year) : withValues(contentFor(ledger, start.regionId, year), start.values ?? {});
  return addDraft(ledger, ports, content, { sample: false });
}

/** As {@link startDraft}, with content that is known. */
export function addDraft(ledger: Ledger, { clock, ids, userName }: DraftPorts, content: AgreementContent, { sample }: { readonly sample: boolean }): Started {
  claimRegion(ledger, content, null, clock.today());
  const now = clock.now();
  const value: Agreement = {
    id: ids.agreementId(),
    revision: 0,
    sample,
    createdAt: now,
    changedAt: now,
    finishedOn: null,
    removedAt: null,
    content,
    unparsed: nothingUnparsed,
    editions: [],
    attachments: [],
    papers: { revision: 0, content: emptyPapers, unparsed: nothingUnparsed },
    facts: [],
    filing: { revision: 0, content: emptyFiling, unparsed: nothingUnparsed },
    history: firstEntries({ action: 'created', by: userName(), at: now }),
  };
  return { next: { ...ledger, agreements: [...ledger.agreements, value] }, value };
}

function contentFor(ledger: Ledger, regionId: RegionCode | null, year: number): AgreementContent {
  const { office, parties, templates } = ledger;
  const content = newAgreementContent(office.content, regionId, year, nextOwnNumber(ledger, year));
  return withExpectedApprovals({ ...content, wording: newestWording(templates) }, parties, year);
}

/** @throws Failure `invalid-input` where the values do not go together with the rest of the content */
function withValues(content: AgreementContent, values: BatchValues): AgreementContent {
  const result = agreementContentSchema.safeParse(withBatchValues(content, values));
  if (!result.success) throw new Failure({ code: 'invalid-input', issues: inputIssues(result.error.issues) });
  return result.data;
}

/**
 * What belongs to one region only is left out: the region itself, its numbers, details, decisions and symbols; and the
 * details a finished agreement fixed, so that the copy follows the coordinator as it is today. Our side gets a number of its own.
 */
function copyWithoutRegion(content: AgreementContent, ledger: Ledger, year: number): AgreementContent {
  const { parties, office } = ledger;
  const role = roleOf(office.content.partyId);
  const sides = {
    coordinator: { ...withOwnDifferences(content.coordinator, parties), number: null, fileReference: null, approvals: [] },
    region: { partyId: null, number: null, fileReference: null, overrides: {}, approvals: [] },
  };
  const copy = {
    ...content,
    ...sides,
    [role]: { ...sides[role], number: nextOwnNumber(ledger, year) },
    payment: { ...content.payment, variableSymbol: null, specificSymbol: null },
    budget: { department: null, unit: null, chapter: null, note: null },
    amendment: null,
  };
  return withExpectedApprovals(copy, parties, year);
}
