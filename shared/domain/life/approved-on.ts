import type { Agreement } from '#shared/domain/agreement';
import type { FactParty } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';

/** The day the last deciding organ of a party decided; null while one has not, or where none is named. */
export function approvedOn({ content }: Agreement, party: FactParty, today: PlainDate): PlainDate | null {
  const decisions = content[party].approvals.filter(({ role }) => role === 'decides');
  const days = decisions.flatMap(({ date }) => (date !== null && date <= today ? [date] : []));
  return days.length < decisions.length ? null : (days.toSorted().at(-1) ?? null);
}
