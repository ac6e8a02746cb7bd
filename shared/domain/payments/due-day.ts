import type { Agreement, DueRule } from '#shared/domain/agreement';
import { endOfPeriod, moved, type PeriodEnd } from '#shared/domain/deadlines/period';
import { contentOn, contentsInTime, type DatedContents } from '#shared/domain/life/contents-in-time';
import { courseOf } from '#shared/domain/life/course';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import { partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** The last day to pay, and the delivery of the request it is counted from, where it is. */
export type DueDay = PeriodEnd & { readonly from: PlainDate | null };

/** So many days from the delivery of the request are left to pay “bez zbytečného odkladu”: no rule says how many, and nobody is called late in fewer. */
const withoutDelay = 30;

/**
 * The last day to pay the contribution of a year: the fixed day the agreement names, or so many days after the delivery of the request; one that falls on a
 * Saturday, Sunday or holiday moves to the next working day (§ 607 občanského zákoníku). A fixed day that passed before the agreement had effect, or before the day
 * the contribution is counted from, gives way to the request. Null where the request was not delivered, or nothing is agreed.
 * @param today the day until which facts are known
 */
export function dueDayOf(year: number, agreement: Agreement, amendments: readonly Agreement[], today: PlainDate): DueDay | null {
  const requestedOn = requestDelivered(year, agreement, today);
  const contents = contentsInTime(agreement, amendments, today);
  const due = ruleOf(year, contents, requestedOn);
  if (due.kind === 'after-request') return counted(requestedOn, due.days);
  const end = moved(plainDate(year, due.month, due.day));
  return end.on < payableSince(year, agreement, contents, today) ? counted(requestedOn, withoutDelay) : { ...end, from: null };
}

function requestDelivered(year: number, { facts }: Agreement, today: PlainDate): PlainDate | null {
  const requests = factsOfKind(standingFacts(facts), 'payment-requested').filter(({ on }) => on <= today);
  return requests.find((request) => request.year === year)?.on ?? null;
}

function counted(requestedOn: PlainDate | null, days: number | null): DueDay | null {
  const end = requestedOn === null || days === null ? null : endOfPeriod(requestedOn, { count: days, unit: 'days' });
  return end === null ? null : { ...end, from: requestedOn };
}

/**
 * The rule for a year: that of its first day, and of each amendment that takes effect before what it replaces made the contribution due, unless the day it names
 * passed before its effect.
 */
function ruleOf(year: number, contents: DatedContents, requestedOn: PlainDate | null): DueRule {
  const first = plainDate(year, 1, 1);
  return contents.reduce<DueRule>((rule, { from, content: { payment: { due } } }) => {
    if (from === null || from <= first) return rule;
    const [old, fresh] = [fixedDay(rule, year), fixedDay(due, year)];
    const isOpen = old === null ? requestedOn === null || from <= requestedOn : from <= old;
    return isOpen && (fresh === null || from <= fresh) ? due : rule;
  }, contentOn(contents, first).payment.due);
}

const fixedDay = (due: DueRule, year: number): PlainDate | null => (due.kind === 'fixed-day' ? moved(plainDate(year, due.month, due.day)).on : null);

/** The first day the contribution of a year can be paid on: that of effect, today at the earliest while there is none, or the day the first year is counted from. */
function payableSince(year: number, agreement: Agreement, contents: DatedContents, today: PlainDate): PlainDate {
  const { concludedOn, effectiveOn } = courseOf(agreement, today);
  const { startsOn } = contentOn(contents, plainDate(year, 1, 1)).contribution;
  const effect = concludedOn === null ? null : (effectiveOn ?? today);
  const start = startsOn !== null && partsOf(startsOn).year === year ? startsOn : plainDate(year, 1, 1);
  return effect !== null && effect > start ? effect : start;
}
