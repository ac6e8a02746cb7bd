import type { Agreement } from '#shared/domain/agreement';
import { evidenceOf } from '#shared/domain/life/evidence';
import { faultsOf } from '#shared/domain/life/faults';
import { lineOf } from '#shared/domain/life/line';
import { nextStepOf } from '#shared/domain/life/next-step';
import { standingOf } from '#shared/domain/life/standing';
import type { Life } from '#shared/domain/life/status';
import type { PlainDate } from '#shared/domain/plain-date';

/** Among what, and on what day, a life is looked at. */
export type LifeView = {
  /** The amendments of the agreement, or of an amendment the agreement and its other amendments; others among them do not matter. */
  readonly amendments: readonly Agreement[];
  /** Facts of later days are told as faults and have no effect, so that a day of the past shows what was known by then. */
  readonly today: PlainDate;
};

/**
 * The life of an agreement or an amendment: where it stands, what has happened, what is next, and what does not fit. It depends on the days of
 * the facts and not on the order in which they were written down.
 */
export function lifeOf(agreement: Agreement, { amendments, today }: LifeView): Life {
  const evidence = evidenceOf(agreement, amendments, today);
  const { course, end } = evidence;
  const { status, since } = standingOf(evidence);
  return {
    status,
    since,
    concludedOn: course.concludedOn,
    publishedOn: course.publishedOn,
    publishBy: course.publishBy,
    effectiveOn: course.effectiveOn,
    endsOn: end.on,
    line: lineOf(status, evidence),
    faults: faultsOf(evidence),
    nextStep: nextStepOf(status, evidence),
  };
}
