import type { Agreement, Amendment } from '#shared/domain/agreement';
import { contentsInTime, type DatedContents } from '#shared/domain/life/contents-in-time';
import { courseOf } from '#shared/domain/life/course';
import { endOf, type End } from '#shared/domain/life/end';
import { standingFacts } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';

/**
 * How an agreement ends, or an amendment with the agreement it amends, as known on a day.
 * @param agreements the amendments of the agreement, or of an amendment the agreement and its other amendments; others among them do not matter
 * @param contents of the agreement or amendment itself, known on that day
 */
export function endOn(agreement: Agreement, agreements: readonly Agreement[], contents: DatedContents, today: PlainDate): End {
  const { amendment } = agreement.content;
  return amendment === null ? ownEnd(agreement, contents, today) : endOfAmended(amendment, agreements, today);
}

function ownEnd(agreement: Agreement, contents: DatedContents, today: PlainDate): End {
  const facts = standingFacts(agreement.facts).filter(({ on }) => on <= today);
  return endOf(contents, facts, courseOf(agreement, today).concludedOn);
}

/** Nothing is known of it where the amended agreement is not at hand. */
function endOfAmended({ of }: Amendment, agreements: readonly Agreement[], today: PlainDate): End {
  const agreement = agreements.find(({ id }) => id === of);
  return agreement === undefined ? { on: null, since: null } : ownEnd(agreement, contentsInTime(agreement, agreements, today), today);
}
