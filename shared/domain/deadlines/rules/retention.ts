import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/**
 * The retention period (skartační lhůta) of the filing runs in whole years from 1 January after the agreement ended, and out with the last day of a
 * year. What was put away without ever binding the parties is kept from the year after that.
 */
export const retention: Rule = (view) => {
  const { retentionYears } = view.agreement.filing.content;
  const closedOn = closedDay(view);
  if (retentionYears === null || closedOn === null) return [];
  const { year } = partsOf(closedOn);
  return [{ kind: 'retention', on: plainDate(year + retentionYears, 12, 31), movedFrom: null, from: plainDate(year + 1, 1, 1), basis: 'habit', source: null, year: null, metOn: null }];
};

function closedDay({ life: { status, since, effectiveOn, endsOn }, today }: DeadlineView): PlainDate | null {
  if (status !== 'ended' && status !== 'void' && status !== 'archived') return null;
  return effectiveOn !== null && endsOn !== null && endsOn < today ? endsOn : since;
}
