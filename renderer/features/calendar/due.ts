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
  const all = agreements.flatMap((agreement) => lives.deadlinesOf(agreement).map((deadline) => ({ agreement, name: caseTitle(agreement.content, parties), deadline })));
  const dues = new Map<PlainDate, readonly Due[]>();
  for (const { deadline, ...one } of all.filter((each) => partsOf(each.deadline.on).year === year).toSorted((left, right) => inCzechOrder(left.name, right.name))) {
    dues.set(deadline.on, withOne(dues.get(deadline.on) ?? [], { deadline, urgency: urgencyOn(deadline, lives.today), of: [one] }));
  }
  return dues;
}

function withOne(dues: readonly Due[], due: Due): readonly Due[] {
  const same = dues.find((other) => isSame(other, due));
  return same === undefined ? [...dues, due] : dues.map((other) => (other === same ? { ...same, of: [...same.of, ...due.of] } : other));
}

const isSame = (one: Due, other: Due): boolean => keyOf(one) === keyOf(other);

/** What tells a due from others of its day. */
export const keyOf = ({ deadline: { kind, year, metOn, source }, urgency }: Due): string => [kind, year, metOn, source, urgency].join(' ');

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
