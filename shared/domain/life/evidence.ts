import type { Agreement } from '#shared/domain/agreement';
import { approvedOn } from '#shared/domain/life/approved-on';
import { contentsInTime } from '#shared/domain/life/contents-in-time';
import { courseOf, type Course } from '#shared/domain/life/course';
import type { End } from '#shared/domain/life/end';
import { endOn } from '#shared/domain/life/end-on';
import { eventsOf, type LifeEvent } from '#shared/domain/life/events';
import { standingFacts, type Fact, type FactParty } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';

/** What is known of a life on a day; its status, its line and its faults are read from this and from nothing else. */
export type Evidence = {
  readonly agreement: Agreement;
  readonly today: PlainDate;
  /** What was written down and has happened. */
  readonly happened: readonly LifeEvent[];
  /** What was written down and lies after the day. */
  readonly future: readonly LifeEvent[];
  /** Standing facts that have happened. */
  readonly facts: readonly Fact[];
  readonly course: Course;
  /** Days the deciding organs of each party were through. */
  readonly approvedOn: Readonly<Record<FactParty, PlainDate | null>>;
  readonly end: End;
  /** Days from which amendments have an effect; some may lie after the day. */
  readonly amended: readonly PlainDate[];
};

/** @param agreements the amendments of the agreement, or of an amendment the agreement and its other amendments; others among them do not matter */
export function evidenceOf(agreement: Agreement, agreements: readonly Agreement[], today: PlainDate): Evidence {
  const events = eventsOf(agreement);
  const contents = contentsInTime(agreement, agreements, today);
  return {
    agreement,
    today,
    happened: events.filter(({ on }) => on <= today),
    future: events.filter(({ on }) => on > today),
    facts: standingFacts(agreement.facts).filter(({ on }) => on <= today),
    course: courseOf(agreement, today),
    approvedOn: { coordinator: approvedOn(agreement, 'coordinator', today), region: approvedOn(agreement, 'region', today) },
    end: endOn(agreement, agreements, contents, today),
    amended: contents.flatMap(({ from }) => (from === null ? [] : [from])),
  };
}
