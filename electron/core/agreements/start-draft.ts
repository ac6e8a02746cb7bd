import { claimRegion } from '#core/agreements/claim-region';
import { withOwnDifferences } from '#core/agreements/own-differences';
import { Failure } from '#core/failure';
import { firstEntries } from '#core/history/entries';
import { inputIssues } from '#core/input-issues';
import type { Ledger } from '#core/ledger';
import type { Clock, Ports } from '#core/ports';
import { newestWording } from '#shared/templates/newest';
import { agreementContentSchema, type Agreement, type AgreementContent } from '#shared/domain/agreement';
import { withBatchValues, type BatchValues } from '#shared/domain/batch/batch-values';
import { emptyFiling } from '#shared/domain/filing';
import { newAgreementContent } from '#shared/domain/new-agreement';
import { proposeNumber } from '#shared/domain/number-pattern';
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
  const content = 'copyOf' in start ? copyWithoutRegion(start.copyOf.content, ledger) : withValues(contentFor(ledger, start.regionId, ports.clock), start.values ?? {});
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

function contentFor({ office, agreements, templates }: Ledger, regionId: RegionCode | null, clock: Clock): AgreementContent {
  const { year } = partsOf(clock.today());
  const side = roleOf(office.content.partyId);
  const number = proposeNumber(office.content.defaults.numberPattern, year, agreements.map(({ content }) => content[side].number));
  return { ...newAgreementContent(office.content, regionId, year, number), wording: newestWording(templates) };
}

/** @throws Failure `invalid-input` where the values do not go together with the rest of the content */
function withValues(content: AgreementContent, values: BatchValues): AgreementContent {
  const result = agreementContentSchema.safeParse(withBatchValues(content, values));
  if (!result.success) throw new Failure({ code: 'invalid-input', issues: inputIssues(result.error.issues) });
  return result.data;
}

/**
 * What belongs to one region only is left out: the region itself, its numbers, details, decisions and symbols; and the
 * details a finished agreement fixed, so that the copy follows the coordinator as it is today.
 */
function copyWithoutRegion(content: AgreementContent, { parties }: Ledger): AgreementContent {
  return {
    ...content,
    coordinator: { ...withOwnDifferences(content.coordinator, parties), number: null, fileReference: null, approvals: [] },
    region: { partyId: null, number: null, fileReference: null, overrides: {}, approvals: [] },
    payment: { ...content.payment, variableSymbol: null, specificSymbol: null },
    budget: { department: null, unit: null, chapter: null, note: null },
    amendment: null,
  };
}
