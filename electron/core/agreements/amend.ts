import { findAgreement, mustNotBeRemoved, type Changed } from '#core/agreements/change-agreement';
import { withOwnDifferences } from '#core/agreements/own-differences';
import { addDraft, type DraftPorts } from '#core/agreements/start-draft';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';
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
  const amendments = amendmentsOf(ledger, agreement.id);
  const latest = amendments.at(-1) ?? agreement;
  if (agreement.finishedOn === null) throw new Failure({ code: 'agreement-not-finished' });
  if (latest.finishedOn === null) throw new Failure({ code: 'amendment-unfinished', agreementId: latest.id });
  const amendment = { of: agreement.id, number: (latest.content.amendment?.number ?? 0) + 1, effectiveOn: null, reason: null };
  const content = withExpectedApprovals(contentToAmend(latest, ledger), ledger.parties, partsOf(ports.clock.today()).year);
  return addDraft(ledger, ports, { ...content, amendment }, { sample: agreement.sample });
}

/** Amendments of an agreement that are not in the bin, by their numbers. */
export function amendmentsOf({ agreements }: Ledger, id: AgreementId): readonly Agreement[] {
  return agreements.filter(({ content, removedAt }) => content.amendment?.of === id && removedAt === null).sort((one, other) => numberOf(one) - numberOf(other));
}

/** Zero for an agreement of its own. */
export const numberOf = ({ content }: Agreement): number => content.amendment?.number ?? 0;

/** What finishing made the agreement's own follows the parties again, unless it differs from them by now: the amendment shows that. */
function contentToAmend({ content }: Agreement, { parties }: Ledger): AgreementContent {
  const { coordinator, region } = content;
  return { ...content, coordinator: { ...withOwnDifferences(coordinator, parties), approvals: [] }, region: { ...withOwnDifferences(region, parties), approvals: [] } };
}
