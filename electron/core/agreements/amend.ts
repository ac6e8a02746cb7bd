import { findAgreement, mustNotBeRemoved, type Changed } from '#core/agreements/change-agreement';
import { withOwnDifferences } from '#core/agreements/own-differences';
import { addDraft, type DraftPorts } from '#core/agreements/start-draft';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';
import { withExpectedApprovals } from '#shared/domain/life/approval-path';
import { partsOf } from '#shared/domain/plain-date';

/**
 * Starts a draft of the next amendment (dodatek) of an agreement. It begins with what the agreement says now, after the
 * amendments it has; the decisions that approved it are not its own.
 * @param id of the agreement, or of one of its amendments
 * @throws Failure `agreement-not-finished`, `agreement-removed`, `amendment-unfinished`
 */
export function startAmendment(ledger: Ledger, ports: DraftPorts, id: AgreementId): Changed {
  const asked = findAgreement(ledger, id);
  const agreement = findAgreement(ledger, asked.content.amendment?.of ?? id);
  mustNotBeRemoved(agreement);
  const latest = amendmentsOf(ledger.agreements, agreement.id).at(-1) ?? agreement;
  if (agreement.finishedOn === null) throw new Failure({ code: 'agreement-not-finished' });
  if (latest.finishedOn === null) throw new Failure({ code: 'amendment-unfinished', agreementId: latest.id });
  const amendment = { of: agreement.id, number: amendmentNumber(latest) + 1, effectiveOn: null, reason: null };
  const content = withExpectedApprovals(contentToAmend(latest, ledger), ledger.parties, partsOf(ports.clock.today()).year);
  return addDraft(ledger, ports, { ...content, amendment }, { sample: agreement.sample });
}

/** What finishing made the agreement's own follows the parties again, unless it differs from them by now: the amendment shows that. */
function contentToAmend({ content }: Agreement, { parties }: Ledger): AgreementContent {
  const { coordinator, region } = content;
  return { ...content, coordinator: { ...withOwnDifferences(coordinator, parties), approvals: [] }, region: { ...withOwnDifferences(region, parties), approvals: [] } };
}
