import { parties, type LifeEvent } from '#shared/domain/life/events';
import type { Evidence } from '#shared/domain/life/evidence';
import type { LifeFault, Milestone } from '#shared/domain/life/status';
import type { PlainDate } from '#shared/domain/plain-date';

/** The day the other thing happened; `some-day` where it happened and the day does not matter. */
type Reached = PlainDate | 'some-day' | null;

/** One thing comes after another one. Where the other must have happened at all, it is needed. */
type Rule = { readonly what: Milestone; readonly after: Milestone; readonly needed: boolean; readonly reachedOn: (evidence: Evidence) => Reached };

/** What happened too early, or without what must come first. */
export function orderFaults(evidence: Evidence): readonly LifeFault[] {
  return rules.flatMap(({ what, after, needed, reachedOn }) => {
    const reached = reachedOn(evidence);
    return evidence.happened.filter((event) => event.what === what).flatMap((event) => faultOf(event, after, reached, needed));
  });
}

function faultOf({ what, on }: LifeEvent, after: Milestone, reached: Reached, needed: boolean): readonly LifeFault[] {
  if (reached === 'some-day') return [];
  if (reached === null) return needed ? [{ kind: 'without', what, on, missing: after }] : [];
  return on < reached ? [{ kind: 'too-early', what, on, before: after, beforeOn: reached }] : [];
}

const concludedOn = ({ course }: Evidence): PlainDate | null => course.concludedOn;
const effectiveOn = ({ course }: Evidence): PlainDate | null => course.effectiveOn;
const first = (what: Milestone) => ({ happened }: Evidence) => happened.find((event) => event.what === what)?.on ?? null;
const last = (what: Milestone) => ({ happened }: Evidence) => happened.findLast((event) => event.what === what)?.on ?? null;

/** An agreement of earlier years is finished here on the day it is written over, and one returned to drafting is finished again. */
const finished = ({ agreement: { finishedOn } }: Evidence): Reached => (finishedOn === null ? null : 'some-day');

const afterConclusion: readonly Milestone[] = ['published', 'notice-delivered', 'withdrawal-delivered', 'termination-agreed', 'contact-announced'];

const rules: readonly Rule[] = [
  ...parties.flatMap((party): readonly Rule[] => [
    { what: `${party}-decided`, after: `${party}-discussed`, needed: false, reachedOn: last(`${party}-discussed`) },
    { what: `${party}-decided`, after: `${party}-endorsed`, needed: false, reachedOn: last(`${party}-endorsed`) },
    { what: `${party}-decided`, after: `${party}-recommended`, needed: false, reachedOn: last(`${party}-recommended`) },
    // § 23 zákona č. 129/2000 Sb.: the decision is a condition of what is signed.
    { what: `${party}-signed`, after: `${party}-decided`, needed: true, reachedOn: ({ approvedOn }) => approvedOn[party] },
    { what: `${party}-signed`, after: 'finished', needed: true, reachedOn: finished },
  ]),
  { what: 'dispatched', after: 'finished', needed: true, reachedOn: finished },
  ...afterConclusion.map((what): Rule => ({ what, after: 'concluded', needed: true, reachedOn: concludedOn })),
  { what: 'register-modified', after: 'published', needed: true, reachedOn: first('published') },
  { what: 'withdrawn-from-register', after: 'published', needed: true, reachedOn: first('published') },
  // § 6 odst. 1 zákona č. 340/2015 Sb.: before it has effect nothing is owed.
  { what: 'payment-requested', after: 'effective', needed: true, reachedOn: effectiveOn },
];
