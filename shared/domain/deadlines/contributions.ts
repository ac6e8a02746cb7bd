import type { Agreement } from '#shared/domain/agreement';
import type { DeadlineView } from '#shared/domain/deadlines/view';
import { calendarOn } from '#shared/domain/life/calendar-on';
import type { Instalment } from '#shared/domain/payment-calendar';
import { partsOf } from '#shared/domain/plain-date';

// Several rules ask for the contributions of the same view.
const known = new WeakMap<DeadlineView, readonly Instalment[]>();

/** Yearly contributions to the end of the next year, as amendments changed them; none while the parties are not bound. */
export function contributionsOf(view: DeadlineView): readonly Instalment[] {
  const contributions = known.get(view) ?? findContributions(view);
  known.set(view, contributions);
  return contributions;
}

function findContributions({ agreement, amendments, life, today }: DeadlineView): readonly Instalment[] {
  if (life.concludedOn === null || life.status === 'void') return [];
  const next = partsOf(today).year + 1;
  const reaching = (each: Agreement) => reachingTo(each, next);
  return calendarOn(reaching(agreement), amendments.map(reaching), { today }).filter(({ year }) => year <= next);
}

/** With a calendar that lists the year too: an open-ended term is paid beyond what annex 3 shows. */
function reachingTo(agreement: Agreement, year: number): Agreement {
  const { contribution, calendarYears } = agreement.content;
  const needed = contribution.firstYear === null ? 0 : year - contribution.firstYear + 1;
  return needed <= calendarYears ? agreement : { ...agreement, content: { ...agreement.content, calendarYears: needed } };
}
