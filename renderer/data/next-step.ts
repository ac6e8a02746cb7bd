import type { Agreement } from '#shared/domain/agreement';
import type { Deadline, DeadlineKind } from '#shared/domain/deadlines/deadline';
import type { LifeStep, LifeStepKind } from '#shared/domain/life/status';
import type { PlainDate } from '#shared/domain/plain-date';
import type { MissingDatum } from '#shared/documents/missing';
import { caseOfAgreement, type Surroundings } from '#shared/documents/case-of';
import { obstaclesOf } from '#shared/documents/obstacles';
import { isDuty } from './deadline-work';
import type { Lives } from './lives';

/** What is to be done about a draft before it can be finished. */
export type DraftingStep = { readonly kind: 'choose-region' } | { readonly kind: 'fill'; readonly missing: readonly MissingDatum[] } | { readonly kind: 'finish' };

/** What is to be done next about an agreement: the draft, or what its life asks for, and the duty it meets, or of an agreement that is fulfilled the one that comes first. */
export type NextStep = DraftingStep | { readonly kind: 'restore' } | { readonly kind: 'live'; readonly step: LifeStep; readonly duty: Deadline | null };

export function nextStepOf(agreement: Agreement, around: Surroundings, lives: Lives): NextStep {
  if (agreement.removedAt !== null) return { kind: 'restore' };
  if (agreement.finishedOn === null) return draftingStepOf(agreement, around);
  const { nextStep } = lives.lifeOf(agreement);
  return { kind: 'live', step: nextStep, duty: lives.deadlinesOf(agreement).find((deadline) => deadline.metOn === null && belongsTo(nextStep, deadline)) ?? null };
}

/** The day by which the next step is to be done; null where none is known. */
export function dayOfStep(step: NextStep): PlainDate | null {
  return step.kind === 'live' ? (step.duty?.on ?? step.step.by) : null;
}

/** Whether a deadline is met by taking the step; while an agreement is fulfilled or waits for its day, any duty is what is next. */
function belongsTo({ kind }: LifeStep, deadline: Deadline): boolean {
  const own = duties[kind];
  return own === undefined ? !asksForWork({ kind }) && isDuty(deadline) : own.includes(deadline.kind);
}

const duties: Readonly<Partial<Record<LifeStepKind, readonly DeadlineKind[]>>> = { sign: ['counterparts-back'], publish: ['send-to-register', 'publish-or-void'] };

type Answer = { readonly around: Surroundings; readonly step: DraftingStep };

// Finding out means composing the documents, so each state of an agreement is looked at once.
const answers = new WeakMap<Agreement, Answer>();

export function draftingStepOf(agreement: Agreement, around: Surroundings): DraftingStep {
  const known = answers.get(agreement);
  if (known !== undefined && isAlike(known.around, around, agreement)) return known.step;
  const step = findStep(agreement, around);
  answers.set(agreement, { around, step });
  return step;
}

/** Other agreements matter only to an amendment. */
function isAlike(one: Surroundings, other: Surroundings, { content }: Agreement): boolean {
  return one.parties === other.parties && one.templates === other.templates && (content.amendment === null || one.agreements === other.agreements);
}

function findStep(agreement: Agreement, around: Surroundings): DraftingStep {
  if (agreement.content.region.partyId === null) return { kind: 'choose-region' };
  const missing = obstaclesOf(caseOfAgreement(around, agreement), agreement.unparsed);
  return missing.length > 0 ? { kind: 'fill', missing } : { kind: 'finish' };
}

/** The nearer to being done, the smaller; what waits for paper and ink comes after what waits for data. */
export function urgencyOf(step: NextStep): number {
  switch (step.kind) {
    case 'finish':
      return 0;
    case 'fill':
      return step.missing.length;
    case 'choose-region':
      return 1000;
    case 'live':
      return asksForWork(step.step) ? 2000 : 2500;
    case 'restore':
      return 3000;
  }
}

const quiet: readonly LifeStepKind[] = ['await-effect', 'fulfil', 'none'];

/** Whether somebody has to do something about the agreement itself. */
export const asksForWork = ({ kind }: Pick<LifeStep, 'kind'>): boolean => !quiet.includes(kind);
