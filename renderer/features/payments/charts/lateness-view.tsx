import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ReachingBars } from '#ui/charts/reaching-bars';
import { chartColors } from '#ui/charts/series';
import { latenessOf } from '#shared/domain/payments/figures/lateness';
import { chartsText, latenessText } from '#text/payments/charts';
import { ChartMissing } from './chart-missing';
import { ChartPanel } from './chart-panel';
import { ChartFigures, type ChartTable } from './chart-table';
import { latenessCells, regionRows, yearRows, type LatenessRow } from './lateness-rows';
import { openerOf } from './opener-of';
import { chartAddress, useChartsAddress } from './use-charts-address';
import type { Figures } from './use-figures';
import { YearChoice } from './year-choice';

/** How late contributions come: for the coordinator by regions and by years, for a region its own years. */
export function LatenessView({ figures }: { readonly figures: Figures }): ReactNode {
  const { view, year: asked, chooseYear } = useChartsAddress();
  const { accounts, day, role, years } = figures;
  const states = accounts.flatMap((account) => account.states);
  const year = years.find((each) => each === asked) ?? null;
  if (role === 'region') return <LatenessPanel table={tableOf(latenessText.title.region, chartsText.year, yearRows(figures, null), latenessCells(latenessOf(states, day)))} rows={yearRows(figures, null)} />;
  const rows = regionRows(figures, year);
  const total = latenessCells(latenessOf(states.filter((state) => year === null || state.year === year), day));
  const byYears = tableOf(latenessText.byYears, chartsText.year, yearRows(figures, (each) => chartAddress(view, each)), latenessCells(latenessOf(states, day)));
  return (
    <LatenessPanel
      table={tableOf(year === null ? latenessText.title.coordinator : latenessText.titleOf(year), latenessText.region, rows, total)}
      rows={rows}
      choice={<YearChoice years={years} year={year} all onChoose={chooseYear} />}
      more={<ChartFigures table={byYears} />}
    />
  );
}

function tableOf(title: string, first: string, rows: readonly LatenessRow[], total: ChartTable['total']): ChartTable {
  const { inTime, late, overdue, open, averageDays, worstDays } = latenessText;
  return { title, columns: [first, inTime, late, overdue, open, averageDays, worstDays], rows: rows.map(({ key, name, to, lateness }) => ({ key, name, to, cells: latenessCells(lateness) })), total };
}

type PanelProps = { readonly table: ChartTable; readonly rows: readonly LatenessRow[]; readonly choice?: ReactNode; readonly more?: ReactNode };

function LatenessPanel({ table, rows, choice, more }: PanelProps): ReactNode {
  return <ChartPanel table={table} choice={choice} chart={<LatenessChart title={table.title} rows={rows} />} note={latenessText.note} more={more} />;
}

function LatenessChart({ title, rows }: { readonly title: string; readonly rows: readonly LatenessRow[] }): ReactNode {
  const open = openerOf(useNavigate());
  const measured = rows.flatMap(({ name, to, lateness: { averageDays, worstDays } }) => (averageDays === null || worstDays === null ? [] : [{ name, reach: [Math.round(averageDays), worstDays], onOpen: open(to) }]));
  if (measured.length === 0) return <ChartMissing>{latenessText.none}</ChartMissing>;
  if (measured.every(({ reach }) => reach.every((days) => days === 0))) return <ChartMissing>{latenessText.allInTime}</ChartMissing>;
  // Of one contribution the average is the worst.
  const single = rows.every(({ lateness: { inTime, late, overdue } }) => inTime + late + overdue <= 1);
  const average = { name: single ? latenessText.only : latenessText.average, color: chartColors.actual };
  return <ReachingBars key={title} label={latenessText.chart(title)} series={single ? [average] : [average, { name: latenessText.worst, color: chartColors.planned }]} bars={measured} reachText={latenessText.days} />;
}
