import { nextStepOf, urgencyOf, type NextStep } from '#data/next-step';
import type { Agreement } from '#shared/domain/agreement';
import type { Surroundings } from '#shared/documents/case-of';

/** An agreement and what is to be done about it. */
export type Todo = { readonly agreement: Agreement; readonly step: NextStep };

/** Finding out what is next takes composing the documents, so of very many agreements only those worked on last are looked at. */
const considered = 60;

/** What is next of every agreement, the nearest to being done first; the sample comes after real work. */
export function todoOf(agreements: readonly Agreement[], around: Surroundings): readonly Todo[] {
  const rank = ({ agreement, step }: Todo) => urgencyOf(step) + (agreement.sample ? afterReal : 0);
  return latest(agreements)
    .map((agreement) => ({ agreement, step: nextStepOf(agreement, around) }))
    .sort((left, right) => rank(left) - rank(right));
}

const afterReal = 10_000;

function latest(agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.length <= considered ? agreements : [...agreements].sort((left, right) => right.changedAt.localeCompare(left.changedAt)).slice(0, considered);
}
