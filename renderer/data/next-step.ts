import type { Agreement } from '#shared/domain/agreement';
import type { PlainDate } from '#shared/domain/plain-date';
import type { MissingDatum } from '#shared/documents/missing';
import { caseOfAgreement, type Surroundings } from '#shared/documents/case-of';
import { obstaclesOf } from '#shared/documents/obstacles';

/** What is to be done next about an agreement. */
export type NextStep =
  | { readonly kind: 'restore' }
  | { readonly kind: 'choose-region' }
  | { readonly kind: 'fill'; readonly missing: readonly MissingDatum[] }
  | { readonly kind: 'finish' }
  | { readonly kind: 'sign'; readonly finishedOn: PlainDate };

type Answer = { readonly around: Surroundings; readonly step: NextStep };

// Finding out means composing the documents, so each state of an agreement is looked at once.
const answers = new WeakMap<Agreement, Answer>();

export function nextStepOf(agreement: Agreement, around: Surroundings): NextStep {
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

function findStep(agreement: Agreement, around: Surroundings): NextStep {
  const { removedAt, finishedOn, content, unparsed } = agreement;
  if (removedAt !== null) return { kind: 'restore' };
  if (finishedOn !== null) return { kind: 'sign', finishedOn };
  if (content.region.partyId === null) return { kind: 'choose-region' };
  const missing = obstaclesOf(caseOfAgreement(around, agreement), unparsed);
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
    case 'sign':
      return 2000;
    case 'restore':
      return 3000;
  }
}
