import type { Proposal } from './proposal';
import type { AgreementWording, Deviation } from '#shared/templates/deviation';

/**
 * The wording of an agreement with proposals a person accepted. What one of them says of a part takes the place of what was said
 * of it before.
 * @param all the proposals they were chosen from: a clause that follows one that was refused follows what that one follows
 */
export function withAccepted(wording: AgreementWording, accepted: readonly Proposal[], all: readonly Proposal[]): AgreementWording {
  const deviations = accepted.reduce<readonly Deviation[]>((before, { deviation }) => withDeviation(before, anchored(deviation, before, all)), wording.deviations);
  return { ...wording, deviations };
}

/** An added clause after what is really there. */
function anchored(deviation: Deviation, present: readonly Deviation[], all: readonly Proposal[]): Deviation {
  if (deviation.kind !== 'added') return deviation;
  const before = all.map((proposal) => proposal.deviation).find((other) => other.kind === 'added' && other.template === deviation.template && other.clause.id === deviation.after);
  if (before?.kind !== 'added' || present.some((other) => isSame(other, before))) return deviation;
  return anchored({ ...deviation, after: before.after }, present, all);
}

const isSame = (one: Deviation, other: Deviation): boolean => one.kind === 'added' && other.kind === 'added' && one.template === other.template && one.clause.id === other.clause.id;

function withDeviation(present: readonly Deviation[], deviation: Deviation): readonly Deviation[] {
  const { kind } = deviation;
  if (kind !== 'changed') return [...present.filter((other) => !isSuperseded(other, deviation)), deviation];
  const added = present.findIndex((other) => other.kind === 'added' && other.template === deviation.template && other.clause.id === deviation.clause.id);
  const own = present[added];
  // A clause the agreement itself added is worded where it was added.
  if (own?.kind === 'added') return present.toSpliced(added, 1, { ...own, clause: deviation.clause });
  return [...present.filter((other) => !isSuperseded(other, deviation)), deviation];
}

/** Whether the later deviation leaves nothing of the earlier: both word, name or drop the same part. */
function isSuperseded(earlier: Deviation, later: Deviation): boolean {
  if (earlier.template !== later.template || later.kind === 'added' || later.kind === 'added-article') return false;
  const part = later.kind === 'changed' ? later.clause.id : later.part;
  if (earlier.kind === 'changed') return earlier.clause.id === part;
  return earlier.kind === 'renamed' && earlier.part === part;
}
