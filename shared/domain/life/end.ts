import { endOfNotice } from '#shared/domain/end-of-notice';
import type { Term } from '#shared/domain/agreement';
import { contentOn, type DatedContent, type DatedContents } from '#shared/domain/life/contents-in-time';
import type { Fact, FactOf } from '#shared/domain/life/fact';
import { compareDays, type PlainDate } from '#shared/domain/plain-date';

type EndingFact = FactOf<'notice-delivered' | 'termination-agreed' | 'withdrawal-delivered'>;

/** How an agreement ends. */
export type End = {
  /** The last day; null where it is not known. */
  readonly on: PlainDate | null;
  /** The day of the fact that ends it; null where its term does. */
  readonly since: PlainDate | null;
};

const endings: readonly Fact['kind'][] = ['notice-delivered', 'termination-agreed', 'withdrawal-delivered'];

/**
 * The end as known from what happened: the term the agreement has by its amendments, a notice by the rule that held on the day of its delivery,
 * a withdrawal on the day of its delivery, or the day the parties agreed on instead of an earlier notice. What comes after the end ends nothing,
 * and neither does what comes before the conclusion.
 */
export function endOf(contents: DatedContents, facts: readonly Fact[], concludedOn: PlainDate | null): End {
  const term = termOf(contents);
  return facts
    .filter((fact): fact is EndingFact => isEnding(fact) && concludedOn !== null && fact.on >= concludedOn)
    .toSorted(byDay)
    .reduce<End>((end, fact) => (end.on !== null && fact.on > end.on ? end : endBy(fact, end, contents, term)), { on: term, since: null });
}

/** Facts that end an agreement. */
export function isEnding(fact: Fact): fact is EndingFact {
  return endings.includes(fact.kind);
}

function endBy(fact: EndingFact, end: End, contents: DatedContents, term: PlainDate | null): End {
  switch (fact.kind) {
    case 'notice-delivered': {
      const { notice, term: then } = contentOn(contents, fact.on);
      return earlier(end, { on: endOfNotice(notice, then, fact.on), since: fact.on });
    }
    case 'termination-agreed':
      return { on: term !== null && term < fact.endsOn ? term : fact.endsOn, since: fact.on };
    case 'withdrawal-delivered':
      return { on: fact.on, since: fact.on };
  }
}

/** An end whose day is not known yet comes after any other; but that it comes is known since its fact. */
function earlier(end: End, other: End): End {
  if (end.on === null && other.on === null) return { on: null, since: end.since ?? other.since };
  if (other.on === null) return end;
  return end.on === null || other.on < end.on ? other : end;
}

/** The last day of the term; what would take effect after it prolongs nothing. */
function termOf(contents: readonly DatedContent[]): PlainDate | null {
  return contents.reduce<PlainDate | null>((end, { from, content }) => (end !== null && from !== null && from > end ? end : lastDayOf(content.term)), null);
}

const lastDayOf = (term: Term): PlainDate | null => (term.kind === 'until' ? term.until : null);

function byDay(one: EndingFact, other: EndingFact): number {
  return compareDays(one.on, other.on) || endings.indexOf(one.kind) - endings.indexOf(other.kind) || agreedDay(other).localeCompare(agreedDay(one));
}

/** Of agreements of one day the one that ends sooner stands, whatever the order they were written down in. */
const agreedDay = (fact: EndingFact): string => (fact.kind === 'termination-agreed' ? fact.endsOn : '');
