import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { PlainDate } from '#shared/domain/plain-date';
import type { MissingDatum } from '#shared/documents/missing';
import { caseOfContent } from '#shared/documents/case-of';
import { obstaclesOf } from '#shared/documents/obstacles';

/** What is to be done next about an agreement. */
export type NextStep =
  | { readonly kind: 'restore' }
  | { readonly kind: 'choose-region' }
  | { readonly kind: 'fill'; readonly missing: readonly MissingDatum[] }
  | { readonly kind: 'finish' }
  | { readonly kind: 'sign'; readonly finishedOn: PlainDate };

type Answer = { readonly parties: readonly Party[]; readonly step: NextStep };

// Finding out means composing the documents, so each state of an agreement is looked at once.
const answers = new WeakMap<Agreement, Answer>();

export function nextStepOf(agreement: Agreement, parties: readonly Party[]): NextStep {
  const known = answers.get(agreement);
  if (known?.parties === parties) return known.step;
  const step = findStep(agreement, parties);
  answers.set(agreement, { parties, step });
  return step;
}

function findStep({ removedAt, finishedOn, content, unparsed }: Agreement, parties: readonly Party[]): NextStep {
  if (removedAt !== null) return { kind: 'restore' };
  if (finishedOn !== null) return { kind: 'sign', finishedOn };
  if (content.region.partyId === null) return { kind: 'choose-region' };
  const missing = obstaclesOf(caseOfContent(content, parties), unparsed);
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
