import type { Deadline } from '#shared/domain/deadlines/deadline';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { setsOf, type CounterpartSet } from '#shared/domain/life/counterparts';
import type { FactParty } from '#shared/domain/life/fact';
import { signaturesBy } from '#shared/domain/life/signing';
import type { OfficeContent } from '#shared/domain/office';
import { addDays, type PlainDate } from '#shared/domain/plain-date';
import { coordinatorRegion } from '#shared/domain/region';

/**
 * Counterparts the office sent out to be signed are expected back within so many days as it set for itself. Those sent after the other party had
 * signed are that party's to keep, and who published the signed agreement had them back. A habit is not moved to a working day: no right is lost with it.
 */
export const counterpartsBack: Rule = (view) => {
  const sets = setsOf(view.facts);
  // What left on one day is waited for together.
  const first = sets.filter((set, index) => sets.findIndex(({ from, sentOn }) => from === set.from && sentOn === set.sentOn) === index);
  return first.flatMap((set) => deadlineFor(set, sets.slice(sets.indexOf(set) + 1), view));
};

function deadlineFor({ from, to, sentOn }: CounterpartSet, later: readonly CounterpartSet[], { agreement, office, life }: DeadlineView): readonly Deadline[] {
  if (sentOn === null || from !== sideOf(office) || signaturesBy(agreement, to).some((on) => on < sentOn)) return [];
  const returned = later.find((set) => set.from === to && set.arrived);
  const metOn = returned === undefined ? publishedBy(from, sentOn, { agreement, life }) : (returned.receivedOn ?? returned.sentOn);
  // Without its papers an agreement may have ended as well.
  if (metOn === null && (life.status === 'void' || life.status === 'ended')) return [];
  return [{ kind: 'counterparts-back', on: addDays(sentOn, office.habits.counterpartsBackDays), movedFrom: null, from: sentOn, basis: 'habit', source: null, year: null, metOn }];
}

function publishedBy(party: FactParty, sentOn: PlainDate, { agreement, life: { publishedOn } }: Pick<DeadlineView, 'agreement' | 'life'>): PlainDate | null {
  return agreement.content.publisher === party && publishedOn !== null && publishedOn >= sentOn ? publishedOn : null;
}

const sideOf = ({ partyId }: Pick<OfficeContent, 'partyId'>): FactParty => (partyId === coordinatorRegion ? 'coordinator' : 'region');
