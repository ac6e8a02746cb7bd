import { daysBetween, type PlainDate } from '#shared/domain/plain-date';

/** What a deadline is about. */
export const deadlineKinds = [
  /** Odeslat k uveřejnění do 30 dnů od uzavření: § 5 odst. 2 zákona č. 340/2015 Sb. */
  'send-to-register',
  /** Uveřejnit do 3 měsíců od uzavření, jinak zrušeno od počátku: § 7 odst. 1 zákona č. 340/2015 Sb. */
  'publish-or-void',
  /** Opravit metadata v téže tříměsíční lhůtě: § 7 zákona č. 340/2015 Sb. */
  'correct-register',
  /** Podepsané stejnopisy zpět od druhé strany: our own habit, days from dispatch. */
  'counterparts-back',
  /** Vystavit výzvu k úhradě (fakturu) na rok. */
  'request-payment',
  /** Zaplatit roční příspěvek. */
  'pay',
  /** Rozpočtové opatření or budget draft for the contribution of a year. */
  'budget',
  /** Uplynutí výpovědní doby. */
  'end-of-notice',
  /** Konec doby určité, or of the agreement on termination. */
  'end-of-term',
  /** Poslední den, kdy lze dát výpověď, aby skončila v tomto roce. */
  'last-day-of-notice',
  /** Výročí uzavření: are contacts and annexes still right? */
  'anniversary',
  /** Uplynutí skartační lhůty. */
  'retention',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How sure a rule is: the law, the agreement itself, or the office's own habit. */
export type DeadlineBasis = 'law' | 'agreement' | 'habit';

/** One day by which something is to happen. */
export type Deadline = {
  readonly kind: DeadlineKind;
  /** The last day; already moved to a working day where the rule says so. */
  readonly on: PlainDate;
  /** The day by counting alone, where it was moved from a Saturday, Sunday or holiday. */
  readonly movedFrom: PlainDate | null;
  /** The day it is counted from. */
  readonly from: PlainDate | null;
  readonly basis: DeadlineBasis;
  /** `§ 5 odst. 2 zákona č. 340/2015 Sb.`, `čl. IX odst. 2`; null for a habit. */
  readonly source: string | null;
  /** The year of the contribution it is about, for yearly ones. */
  readonly year: number | null;
  /** The day it was met; null while it waits. */
  readonly metOn: PlainDate | null;
};

/** Whether a deadline waits, and how it stands on a day. */
export type Urgency = 'met' | 'met-late' | 'overdue' | 'soon' | 'later';

/** Days before a deadline within which it is soon. */
const soonWithin = 14;

/** How a deadline stands on a day. */
export function urgencyOn({ on, metOn }: Pick<Deadline, 'on' | 'metOn'>, today: PlainDate): Urgency {
  if (metOn !== null) return metOn > on ? 'met-late' : 'met';
  if (on < today) return 'overdue';
  return daysBetween(today, on) <= soonWithin ? 'soon' : 'later';
}

/** What stays the same of a deadline when its day moves; differs among the deadlines of one agreement. */
export function deadlineKey({ kind, year, from, on }: Pick<Deadline, 'kind' | 'year' | 'from' | 'on'>): string {
  if (kind === 'anniversary' || kind === 'last-day-of-notice') return `${kind}-${on.slice(0, 4)}`;
  if (kind === 'counterparts-back') return `${kind}-${from ?? on}`;
  return year === null ? kind : `${kind}-${year}`;
}
