import type { Report } from './report';
import { textCell } from '#shared/domain/export/cells';
import type { ReportTable } from '#shared/domain/export/report-table';
import type { Workbook } from '#shared/domain/export/workbook';
import { formatDate } from '#shared/domain/plain-date';

/** A report as a workbook: a sheet for each of its tables, and a last one that says what it is. @param producedAt UTC, ISO 8601 */
export function reportWorkbook({ title, author, day, about, tables }: Report, producedAt: string): Workbook {
  return { title, author, producedAt, printed: { left: title, right: `stav ke dni ${formatDate(day)}` }, sheets: [...tables, aboutTable(title, about, tables)] };
}

function aboutTable(title: string, about: Report['about'], tables: readonly ReportTable[]): ReportTable {
  const notes = tables.flatMap(({ name, note }) => (note === null ? [] : [[`List ${name}`, note] as const]));
  return {
    name: 'O sešitu',
    title: 'O sešitu',
    note: null,
    empty: '',
    columns: [
      { title: 'Údaj', align: 'start' },
      { title: 'Hodnota', align: 'start' },
    ],
    rows: [['Sešit', title] as const, ...about, ...notes].map(([name, value]) => [textCell(name), textCell(value)]),
  };
}
