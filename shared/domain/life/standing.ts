import type { Evidence } from '#shared/domain/life/evidence';
import type { LifeStatus } from '#shared/domain/life/status';
import { addDays, type PlainDate } from '#shared/domain/plain-date';
import { dayInPrague } from '#shared/domain/prague-day';

/** Where something stands, and since when. */
export type Standing = { readonly status: LifeStatus; readonly since: PlainDate };

/** The status that follows from what is known; the first of them that fits, from the end of a life to its beginning. */
export function standingOf(evidence: Evidence): Standing {
  const { removedAt } = evidence.agreement;
  if (removedAt !== null) return { status: 'in-bin', since: dayInPrague(removedAt) };
  const bound = boundStanding(evidence);
  return archivedStanding(evidence, bound) ?? bound ?? draftedStanding(evidence);
}

/** What binds the parties stays what it is, even if its papers have been put away. */
function archivedStanding({ happened }: Evidence, bound: Standing | null): Standing | null {
  const archived = happened.find(({ what }) => what === 'archived');
  if (archived === undefined) return null;
  if (bound === null) return { status: 'archived', since: archived.on };
  return bound.status === 'ended' || bound.status === 'void' ? { status: 'archived', since: later(archived.on, bound.since) } : null;
}

/** Null while it is not concluded. */
function boundStanding({ course, end, today }: Evidence): Standing | null {
  const { concludedOn, publishedOn, voidSince, effectiveOn } = course;
  if (concludedOn === null) return null;
  if (voidSince !== null) return { status: 'void', since: voidSince };
  if (effectiveOn === null) return { status: 'concluded', since: concludedOn };
  const settledOn = later(publishedOn ?? concludedOn, concludedOn);
  if (end.on !== null && end.on < today) return { status: 'ended', since: later(addDays(end.on, 1), settledOn) };
  if (effectiveOn > today) return { status: 'awaiting-effect', since: settledOn };
  return end.since === null ? { status: 'effective', since: effectiveOn } : { status: 'ending', since: later(end.since, effectiveOn) };
}

function draftedStanding({ agreement, course, approvedOn, happened, today }: Evidence): Standing {
  const signedOn = course.signedOn.coordinator ?? course.signedOn.region;
  if (signedOn !== null) return { status: 'half-signed', since: signedOn };
  if (agreement.finishedOn !== null && agreement.finishedOn <= today) return { status: 'for-signature', since: agreement.finishedOn };
  if (approvedOn.coordinator !== null && approvedOn.region !== null) return { status: 'approved', since: later(approvedOn.coordinator, approvedOn.region) };
  const decision = happened.find(({ what }) => /-(?:discussed|endorsed|recommended|decided|noted)$/u.test(what));
  return decision === undefined ? { status: 'draft', since: dayInPrague(agreement.createdAt) } : { status: 'in-approval', since: decision.on };
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
