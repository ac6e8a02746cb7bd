import { basisNames, deadlineTitle } from '#shared/documents/deadline-names';
import type { AgreementId } from '#shared/domain/agreement';
import { deadlineKey, type Deadline } from '#shared/domain/deadlines/deadline';
import { formatDate } from '#shared/domain/plain-date';
import { writeCalendar, type CalendarEvent } from '#shared/formats/icalendar';

/** The deadlines of one agreement, and what it is called among others: „Olomoucký kraj, KPBI/1/2024“. */
export type DeadlinesOfOne = { readonly agreementId: AgreementId; readonly name: string; readonly deadlines: readonly Deadline[] };

/** The name of the file. */
export const deadlineCalendarName = 'Termíny smluv KPBI.ics';

/**
 * The deadlines that wait as a calendar file (.ics), with an alarm two weeks and one day before each. What was met is left out.
 * @param producedAt UTC, ISO 8601
 */
export function deadlineCalendar(all: readonly DeadlinesOfOne[], producedAt: string): string {
  const events = all.flatMap((one) => one.deadlines.filter(({ metOn }) => metOn === null).map((deadline) => eventOf(one, deadline)));
  return writeCalendar(events, { name: 'Termíny smluv KPBI', producedAt, alarmDays: [14, 1] });
}

function eventOf({ agreementId, name }: DeadlinesOfOne, deadline: Deadline): CalendarEvent {
  const lines = [name, sourceLine(deadline), countedLine(deadline), movedLine(deadline)];
  return {
    uid: `${agreementId}.${deadlineKey(deadline)}@kpbi-smlouvy`,
    on: deadline.on,
    summary: `${name}: ${deadlineTitle(deadline)}`,
    description: lines.filter((line) => line !== null).join('\n'),
  };
}

const sourceLine = ({ basis, source }: Deadline): string => `Termín ${basisNames[basis]}${source === null ? '' : ` (${source})`}`;

const countedLine = ({ from }: Deadline): string | null => (from === null ? null : `Počítáno ode dne ${formatDate(from)}`);

const movedLine = ({ movedFrom }: Deadline): string | null =>
  movedFrom === null ? null : `Posunuto ze dne ${formatDate(movedFrom)} na nejblíže následující pracovní den (§\u00a0607 občanského zákoníku)`;
