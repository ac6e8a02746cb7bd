import { isDuty } from '#data/deadline-work';
import type { Lives } from '#data/lives';
import { asksForWork, nextStepOf, urgencyOf, type NextStep } from '#data/next-step';
import type { Agreement } from '#shared/domain/agreement';
import { urgencyOn, type Deadline, type DeadlineBasis, type Urgency } from '#shared/domain/deadlines/deadline';
import type { Surroundings } from '#shared/documents/case-of';

/** Something to do: a deadline, with all agreements it comes for on the same day, or the next step of one agreement. */
export type Todo =
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly urgency: Urgency; readonly agreements: readonly Agreement[] }
  | { readonly kind: 'step'; readonly step: NextStep; readonly agreements: readonly Agreement[] };

/** Finding out what a draft lacks takes composing the documents, so of very many drafts only those worked on last are looked at. */
const considered = 60;

/** All there is to do, the most urgent first: what is late (of that what the law says, then what the agreement says), what comes soon, drafts from the nearest to being done, and what comes later. The sample comes after real work. */
export function todoOf(agreements: readonly Agreement[], around: Surroundings, lives: Lives): readonly Todo[] {
  return [...deadlinesToMeet(agreements, lives), ...stepsToTake(agreements, around, lives)]
    .map((todo) => ({ todo, rank: rankOf(todo) }))
    .sort((one, other) => one.rank - other.rank || dayOf(one.todo).localeCompare(dayOf(other.todo)))
    .map(({ todo }) => todo);
}

/** What waits; of what comes later only that which somebody has to do. */
function deadlinesToMeet(agreements: readonly Agreement[], lives: Lives): readonly Todo[] {
  const waiting = agreements.flatMap((agreement) =>
    lives.deadlinesOf(agreement).flatMap((deadline) => {
      const urgency = urgencyOn(deadline, lives.today);
      const counts = urgency === 'overdue' || urgency === 'soon' || (urgency === 'later' && isDuty(deadline));
      return counts ? [{ agreement, deadline, urgency }] : [];
    }),
  );
  return grouped(waiting, ({ agreement, deadline: { kind, year, on } }) => [kind, year, on, agreement.sample].join(' ')).map(([first, ...others]) => ({
    kind: 'deadline',
    deadline: first.deadline,
    urgency: first.urgency,
    agreements: [first, ...others].map(({ agreement }) => agreement),
  }));
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** Drafts, and finished agreements that wait for something no deadline tells of. */
function stepsToTake(agreements: readonly Agreement[], around: Surroundings, lives: Lives): readonly Todo[] {
  const drafts = latest(agreements.filter(({ finishedOn }) => finishedOn === null));
  const finished = agreements.filter(({ finishedOn }) => finishedOn !== null);
  return [...drafts, ...finished].flatMap((agreement) => {
    const step = nextStepOf(agreement, around, lives);
    const counts = step.kind !== 'live' || (step.duty === null && asksForWork(step.step));
    return counts ? [{ kind: 'step', step, agreements: [agreement] }] : [];
  });
}

function latest(drafts: readonly Agreement[]): readonly Agreement[] {
  return drafts.length <= considered ? drafts : drafts.toSorted((left, right) => right.changedAt.localeCompare(left.changedAt)).slice(0, considered);
}

const bases: readonly DeadlineBasis[] = ['law', 'agreement', 'habit'];
const soon = bases.length;
const firstStep = soon + 1;
const later = 10_000;
const afterReal = 100_000;

function rankOf(todo: Todo): number {
  const rank = todo.kind === 'deadline' ? deadlineRank(todo.deadline, todo.urgency) : firstStep + urgencyOf(todo.step);
  return rank + (todo.agreements.every(({ sample }) => sample) ? afterReal : 0);
}

function deadlineRank({ basis }: Deadline, urgency: Urgency): number {
  if (urgency === 'overdue') return bases.indexOf(basis);
  return urgency === 'soon' ? soon : later;
}

const dayOf = (todo: Todo): string => (todo.kind === 'deadline' ? todo.deadline.on : '');
