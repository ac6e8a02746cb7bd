import type { Lives } from '#data/lives';
import type { Surroundings } from '#shared/documents/case-of';
import type { Agreement } from '#shared/domain/agreement';
import { urgencyOn, type Deadline, type Urgency } from '#shared/domain/deadlines/deadline';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';
import { caseTitle } from '#text/names';
import { inCzechOrder } from '#text/search';

/** A deadline that comes on one day for one agreement or for several. */
export type Due = { readonly deadline: Deadline; readonly urgency: Urgency; readonly of: readonly { readonly agreement: Agreement; readonly name: string }[] };

/** Deadlines by their days. */
export type Dues = ReadonlyMap<PlainDate, readonly Due[]>;

/** What comes in a year, by days; what is the same for several agreements on one day stands together. */
export function duesIn(year: number, { agreements, parties }: Pick<Surroundings, 'agreements' | 'parties'>, lives: Lives): Dues {
  const all = agreements.flatMap((agreement) => lives.deadlinesOf(agreement).filter(({ on }) => partsOf(on).year === year).map((deadline) => ({ agreement, name: caseTitle(agreement.content, parties), deadline })));
  const together = new Map<string, { readonly deadline: Deadline; readonly urgency: Urgency; readonly of: Due['of'][number][] }>();
  for (const { deadline, ...one } of all.toSorted((left, right) => inCzechOrder(left.name, right.name))) {
    const due = { deadline, urgency: urgencyOn(deadline, lives.today), of: [one] };
    const same = together.get(keyOf(due));
    if (same === undefined) together.set(keyOf(due), due);
    else same.of.push(one);
  }
  return byDays([...together.values()]);
}

function byDays(dues: readonly Due[]): Dues {
  const days = new Set(dues.map(({ deadline }) => deadline.on));
  return new Map([...days].map((day) => [day, dues.filter(({ deadline }) => deadline.on === day)]));
}

/** What tells a due from all others. */
export const keyOf = ({ deadline: { on, kind, year, metOn, source }, urgency }: Omit<Due, 'of'>): string => [on, kind, year, metOn, source, urgency].join(' ');

/** How many deadlines these are, and how many of them are late. */
export function countsOf(dues: readonly Due[]): { readonly count: number; readonly overdue: number } {
  const count = (some: readonly Due[]) => some.reduce((sum, { of }) => sum + of.length, 0);
  return { count: count(dues), overdue: count(dues.filter(({ urgency }) => urgency === 'overdue')) };
}

/** What a day is marked with: the most urgent of what comes on it. */
export function markOf(dues: readonly Due[]): 'overdue' | 'waiting' | 'met' | 'free' {
  if (dues.length === 0) return 'free';
  if (dues.some(({ urgency }) => urgency === 'overdue')) return 'overdue';
  return dues.some(({ urgency }) => urgency === 'soon' || urgency === 'later') ? 'waiting' : 'met';
}
