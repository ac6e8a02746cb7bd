import type { YearFacts } from './year-facts';
import { emptyCell, numberCell } from '#shared/domain/export/cells';
import type { ReportCell, ReportTable } from '#shared/domain/export/report-table';
import { latenessOf, type Lateness } from '#shared/domain/payments/figures/lateness';

/** How contributions were paid by their last days to pay, the year of the report beside those before. */
export function latenessTable({ accounts, day, year }: YearFacts): ReportTable {
  const states = accounts.flatMap((account) => account.states).filter((state) => state.year <= year);
  const years = [...new Set(states.map((state) => state.year))].toSorted((one, other) => one - other);
  return {
    name: 'Včasnost',
    title: 'Jak včas se platilo',
    note: 'Průměr je z příspěvků uhrazených a z těch, jejichž splatnost uplynula; uhrazený včas v něm má nula dnů.',
    empty: 'Žádný příspěvek zatím nebyl splatný.',
    columns: ['Za rok', 'Včas', 'Pozdě', 'Po splatnosti', 'Před splatností', 'Průměr dnů', 'Nejvíce dnů'].map((title, index) => ({ title, align: index === 0 ? 'start' : 'end' })),
    rows: years.map((each) => [numberCell(each), ...cellsOf(latenessOf(states.filter((state) => state.year === each), day))]),
  };
}

function cellsOf({ inTime, late, overdue, open, averageDays, worstDays }: Lateness): readonly ReportCell[] {
  return [...[inTime, late, overdue, open].map(numberCell), averageDays === null ? emptyCell : numberCell(Math.round(averageDays * 10) / 10), worstDays === null ? emptyCell : numberCell(worstDays)];
}
