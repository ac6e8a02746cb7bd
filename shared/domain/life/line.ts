import { byDay, milestoneOf, parties, type LifeEvent } from '#shared/domain/life/events';
import type { Evidence } from '#shared/domain/life/evidence';
import type { FactParty } from '#shared/domain/life/fact';
import type { LifePoint, LifeStatus, Milestone } from '#shared/domain/life/status';
import type { PlainDate } from '#shared/domain/plain-date';
import { dayInPrague } from '#shared/domain/prague-day';

type Expected = { readonly what: Milestone; readonly on: PlainDate | null };

/** What has happened by days, and then what is to come in the order it usually comes; the first of that is next. */
export function lineOf(status: LifeStatus, evidence: Evidence): readonly LifePoint[] {
  const done = doneOf(evidence).map((event): LifePoint => ({ ...event, state: 'done' }));
  const expected = expectedOf(status, evidence).map(({ what, on }, index): LifePoint => ({ what, on, state: index === 0 ? 'next' : 'ahead' }));
  return [...done, ...expected];
}

function doneOf({ agreement, today, happened, course, end, amended }: Evidence): readonly LifeEvent[] {
  const { createdAt, finishedOn, removedAt } = agreement;
  const { concludedOn, effectiveOn, voidSince } = course;
  // An agreement of earlier years is written over when it has long been concluded: that belongs to its history and not to its life.
  const writing = [...dated('drafted', dayInPrague(createdAt)), ...dated('finished', finishedOn)];
  const derived = [
    ...writing.filter(({ on }) => concludedOn === null || on <= concludedOn),
    ...dated('concluded', concludedOn),
    ...dated('effective', isAfterEnd(effectiveOn, end.on) ? null : effectiveOn),
    ...dated('void', voidSince),
    ...(effectiveOn === null ? [] : amended.flatMap((day) => dated('amended', day))),
    // The last day itself still belongs to the agreement.
    ...(effectiveOn !== null && end.on !== null && end.on < today ? dated('ended', end.on) : []),
  ].filter(({ on }) => on <= today);
  return [...derived, ...happened, ...(removedAt === null ? [] : dated('removed', dayInPrague(removedAt)))].toSorted(byDay);
}

const dated = (what: Milestone, on: PlainDate | null): readonly LifeEvent[] => (on === null ? [] : [{ what, on }]);

const isAfterEnd = (day: PlainDate | null, end: PlainDate | null): boolean => day !== null && end !== null && day > end;

function expectedOf(status: LifeStatus, evidence: Evidence): readonly Expected[] {
  if (status === 'in-bin' || status === 'archived') return [];
  if (status === 'ended' || status === 'void') return [{ what: 'archived', on: null }];
  return [...untilConclusion(evidence), ...untilEffect(evidence), ...comingAmendments(evidence), ...comingEnd(evidence)];
}

/** An end by notice may be known to come before its day is. A term that was over before there was any effect is no end to wait for. */
function comingEnd({ end, course: { effectiveOn }, today }: Evidence): readonly Expected[] {
  if (end.on === null) return end.since === null ? [] : [{ what: 'ended', on: null }];
  return end.on < today || isAfterEnd(effectiveOn, end.on) ? [] : [{ what: 'ended', on: end.on }];
}

/** Decisions and finishing are no longer waited for where a signature has overtaken them; that is a fault, and is told as one. */
function untilConclusion(evidence: Evidence): readonly Expected[] {
  const { agreement, course, today } = evidence;
  const { signedOn, concludedOn } = course;
  const unsigned = parties.toReversed().filter((party) => signedOn[party] === null);
  const finished = (agreement.finishedOn !== null && agreement.finishedOn <= today) || unsigned.length < parties.length;
  return [
    ...unsigned.flatMap((party) => decisionsAhead(evidence, party)),
    ...(finished ? [] : [{ what: 'finished', on: null } as const]),
    ...unsigned.map((party) => ({ what: `${party}-signed`, on: null }) as const),
    ...(concludedOn === null ? [{ what: 'concluded', on: null } as const] : []),
  ];
}

/** What other organs say is waited for until the deciding ones have decided. */
function decisionsAhead({ agreement, approvedOn, today }: Evidence, party: FactParty): readonly Expected[] {
  if (approvedOn[party] !== null) return [];
  const { approvals } = agreement.content[party];
  const ahead = approvals.filter(({ date }) => date === null || date > today).map(({ role, date }) => ({ what: milestoneOf(party, role), on: date }));
  return approvals.some(({ role }) => role === 'decides') ? ahead : [...ahead, { what: milestoneOf(party, 'decides'), on: null }];
}

function untilEffect({ course: { publishedOn, publishBy, effectiveOn }, today, end }: Evidence): readonly Expected[] {
  const publishing: readonly Expected[] = publishedOn === null && effectiveOn === null ? [{ what: 'published', on: publishBy }] : [];
  const effect: readonly Expected[] = (effectiveOn === null || effectiveOn > today) && !isAfterEnd(effectiveOn, end.on) ? [{ what: 'effective', on: effectiveOn }] : [];
  return [...publishing, ...effect];
}

const comingAmendments = ({ amended, today }: Evidence): readonly Expected[] => amended.filter((on) => on > today).map((on) => ({ what: 'amended', on }));
