import { deadlineTitle } from '#shared/documents/deadline-names';
import { dayCell, textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import type { PlainDate } from '#shared/domain/plain-date';
import { calendarText, standText } from '#text/life/calendar';
import { basisText } from '#text/life/deadlines';
import type { Dues } from './due';

/** The deadlines of a year to be printed or exported, a row for each agreement, by their days. */
export function dueTable(year: number, dues: Dues, today: PlainDate): ExportedTable {
  const { day, what, whose, stand, basis } = calendarText.columns;
  const inOrder = [...dues].toSorted(([one], [other]) => one.localeCompare(other)).flatMap(([, own]) => own);
  return {
    title: calendarText.listTitle(year),
    filter: null,
    columns: [day, what, whose, stand, basis].map((title) => ({ title, align: 'start' })),
    rows: inOrder.flatMap(({ deadline, urgency, of }) =>
      of.map(({ name }) => [dayCell(deadline.on), textCell(deadlineTitle(deadline)), textCell(name), textCell(standText(deadline, urgency, today)), textCell(basisText(deadline))]),
    ),
  };
}
