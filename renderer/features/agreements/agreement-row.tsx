import type { Lives } from '#data/lives';
import { dayOfStep, nextStepOf, urgencyOf, type NextStep } from '#data/next-step';
import { groupOf, type StatusGroup } from '#data/status-group';
import type { Surroundings } from '#shared/documents/case-of';
import type { Agreement } from '#shared/domain/agreement';
import { urgencyOn, type Urgency } from '#shared/domain/deadlines/deadline';
import type { Life } from '#shared/domain/life/status';
import { roleOf, type Office } from '#shared/domain/office';
import type { PlainDate } from '#shared/domain/plain-date';
import { caseTitle } from '#text/names';
import { amendmentText } from '#text/agreement/papers';
import { matches } from '#text/search';
import { agreementSummary } from '#text/life/status';

/** An agreement as the list shows it. The next step and what waits are found out only when asked for: it takes composing the documents. */
export type AgreementRow = {
  readonly agreement: Agreement;
  readonly name: string;
  /** Our number of the agreement. */
  readonly number: string | null;
  readonly life: Life;
  readonly group: StatusGroup;
  readonly step: () => NextStep;
  readonly urgency: () => number;
  /** The day by which the next step is to be done. */
  readonly dueOn: () => PlainDate | null;
  /** Whether any of its deadlines stands so. */
  readonly hasDeadline: (urgency: Urgency) => boolean;
};

export function rowOf(agreement: Agreement, around: Surroundings, office: Office, lives: Lives): AgreementRow {
  const step = () => nextStepOf(agreement, around, lives);
  const life = lives.lifeOf(agreement);
  return {
    agreement,
    name: rowName(agreement, around),
    number: agreement.content[roleOf(office.content.partyId)].number,
    life,
    group: groupOf(life.status),
    step,
    urgency: () => urgencyOf(step()),
    dueOn: () => dayOfStep(step()),
    hasDeadline: (urgency) => lives.deadlinesOf(agreement).some((deadline) => urgencyOn(deadline, lives.today) === urgency),
  };
}

function rowName({ content }: Agreement, { parties }: Surroundings): string {
  const { amendment } = content;
  return amendment === null ? caseTitle(content, parties) : amendmentText.row(amendment.number, caseTitle({ ...content, amendment: null }, parties));
}

/** Whether an agreement has every word of what was typed: in its name, its numbers and references, or its state. */
export function isFound({ agreement, name, life }: AgreementRow, typed: string): boolean {
  const { coordinator, region } = agreement.content;
  return matches([name, coordinator.number, region.number, coordinator.fileReference, region.fileReference, agreementSummary(agreement, life)].join(' '), typed);
}
