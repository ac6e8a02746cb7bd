import { nextStepOf, urgencyOf, type NextStep } from '#data/next-step';
import type { Surroundings } from '#shared/documents/case-of';
import type { Agreement } from '#shared/domain/agreement';
import { roleOf, type Office } from '#shared/domain/office';
import { caseTitle } from '#text/names';
import { amendmentText } from '#text/papers';
import { matches } from '#text/search';
import { agreementSummary } from '#text/status';

/** An agreement as the list shows it. The next step is found out only when asked for: it takes composing the documents. */
export type AgreementRow = {
  readonly agreement: Agreement;
  readonly name: string;
  /** Our number of the agreement. */
  readonly number: string | null;
  readonly step: () => NextStep;
  readonly urgency: () => number;
};

export function rowOf(agreement: Agreement, around: Surroundings, office: Office): AgreementRow {
  const step = () => nextStepOf(agreement, around);
  return {
    agreement,
    name: rowName(agreement, around),
    number: agreement.content[roleOf(office.content.partyId)].number,
    step,
    urgency: () => urgencyOf(step()),
  };
}

function rowName({ content }: Agreement, { parties }: Surroundings): string {
  const { amendment } = content;
  return amendment === null ? caseTitle(content, parties) : amendmentText.row(amendment.number, caseTitle({ ...content, amendment: null }, parties));
}

export const filters = ['all', 'drafts', 'finished', 'bin'] as const;
export type Filter = (typeof filters)[number];

/** Whether an agreement is shown under a filter; the bin is shown only under its own. */
export function passes({ finishedOn, removedAt }: Agreement, filter: Filter): boolean {
  if (filter === 'bin' || removedAt !== null) return filter === 'bin' && removedAt !== null;
  if (filter === 'all') return true;
  return (filter === 'finished') === (finishedOn !== null);
}

/** Whether an agreement has every word of what was typed: in its name, its numbers and references, or its state. */
export function isFound({ agreement, name }: AgreementRow, typed: string): boolean {
  const { coordinator, region } = agreement.content;
  return matches([name, coordinator.number, region.number, coordinator.fileReference, region.fileReference, agreementSummary(agreement)].join(' '), typed);
}
