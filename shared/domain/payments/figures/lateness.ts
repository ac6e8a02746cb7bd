import type { ContributionState } from '#shared/domain/payments/contribution';
import type { PlainDate } from '#shared/domain/plain-date';

/** How contributions are paid by their last days to pay: how many of them, and by how much they are late. */
export type Lateness = {
  /** Covered by the last day to pay, or before there was one. */
  readonly inTime: number;
  /** Covered after it. */
  readonly late: number;
  /** Not covered, and the day has passed. */
  readonly overdue: number;
  /** Not covered, and the day has not passed or is not known. */
  readonly open: number;
  /** Days late of one contribution on average, those in time with zero and those overdue until today; null where there is none but open ones. */
  readonly averageDays: number | null;
  /** Days late of the worst of them. */
  readonly worstDays: number | null;
};

/** Nothing is told of a year nobody was to pay in, nor of one that was forgiven as a whole. */
export function latenessOf(states: readonly ContributionState[], day: PlainDate): Lateness {
  const found = states.flatMap((state) => {
    const outcome = outcomeOf(state, day);
    return outcome === null ? [] : [{ outcome, daysLate: state.daysLate }];
  });
  const count = (wanted: Outcome): number => found.filter(({ outcome }) => outcome === wanted).length;
  const days = found.filter(({ outcome }) => outcome !== 'open').map(({ daysLate }) => daysLate);
  return {
    inTime: count('in-time'),
    late: count('late'),
    overdue: count('overdue'),
    open: count('open'),
    averageDays: days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length,
    worstDays: days.length === 0 ? null : Math.max(...days),
  };
}

type Outcome = 'in-time' | 'late' | 'overdue' | 'open';

function outcomeOf({ expected, paid, outstanding, dueOn, coveredOn, daysLate }: ContributionState, day: PlainDate): Outcome | null {
  if (expected === 0 || (paid === 0 && outstanding <= 0)) return null;
  if (coveredOn !== null) return daysLate > 0 ? 'late' : 'in-time';
  return dueOn !== null && dueOn < day ? 'overdue' : 'open';
}
