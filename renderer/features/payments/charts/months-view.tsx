import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { GroupedBars } from '#ui/charts/grouped-bars';
import { chartColors } from '#ui/charts/series';
import { balanceCell } from '#shared/domain/export/cells';
import type { OfficeRole } from '#shared/domain/office';
import { monthFigures, undatedIn, type MonthFigures } from '#shared/domain/payments/figures/month-figures';
import { partsOf } from '#shared/domain/plain-date';
import { axisAmount, chartsText, moneyText, shortMonths } from '#text/payments/charts';
import { monthName } from '#text/life/calendar';
import { monthWords } from '#text/payments/movements';
import { signedAmount } from '#text/payments/payments';
import { ChartMissing } from './chart-missing';
import { ChartPanel } from './chart-panel';
import { openerOf } from './opener-of';
import { useChartsAddress } from './use-charts-address';
import type { Figures } from './use-figures';
import { YearChoice } from './year-choice';

/** What was due and what came in the months of one year. */
export function MonthsView({ figures }: { readonly figures: Figures }): ReactNode {
  const address = useChartsAddress();
  const { role, years, accounts, day } = figures;
  const year = years.find((each) => each === address.year) ?? partsOf(day).year;
  const months = monthFigures(accounts, figures, year).map((each) => ({ ...each, to: paymentsIn(figures, year, each.month) }));
  const title = moneyText.monthsTitle[role](year);
  const undated = undatedIn(accounts, year);
  const sum = (figure: 'expected' | 'received') => months.reduce((total, month) => total + month[figure], 0);
  return (
    <ChartPanel
      table={{
        title,
        columns: [chartsText.month, chartsText.expected, chartsText.received[role]],
        rows: months.map(({ month, to, expected, received }) => ({ key: String(month), name: monthName(month), to, cells: [balanceCell(expected), balanceCell(received)] })),
        total: [balanceCell(sum('expected')), balanceCell(sum('received'))],
      }}
      choice={<YearChoice years={years} year={year} onChoose={address.chooseYear} />}
      chart={<MonthsChart key={year} title={title} year={year} role={role} months={months} />}
      note={undated === 0 ? moneyText.monthsNote : `${moneyText.monthsNote} ${moneyText.undated(signedAmount(undated))}`}
    />
  );
}

type Month = MonthFigures & { readonly to: string | null };

function MonthsChart({ title, year, role, months }: { readonly title: string; readonly year: number; readonly role: OfficeRole; readonly months: readonly Month[] }): ReactNode {
  const open = openerOf(useNavigate());
  if (months.every(({ expected, received, to }) => expected === 0 && received === 0 && to === null)) return <ChartMissing>{moneyText.none(year)}</ChartMissing>;
  return (
    <GroupedBars
      label={moneyText.chart(title)}
      series={[{ name: chartsText.expected, color: chartColors.planned }, { name: chartsText.received[role], color: chartColors.actual }]}
      groups={months.map(({ month, to, expected, received }) => ({ name: shortMonths[month - 1] ?? '', fullName: `${monthName(month)} ${String(year)}`, values: [expected, received], onOpen: open(to) }))}
      valueText={signedAmount}
      axisText={axisAmount}
    />
  );
}

/** The address of the payments booked in a month; null where there are none. */
function paymentsIn({ moved, day }: Figures, year: number, month: MonthFigures['month']): string | null {
  const some = moved.payments.some(({ bookedOn }) => bookedOn <= day && partsOf(bookedOn).year === year && partsOf(bookedOn).month === month);
  return some ? `/platby/pohyby?${new URLSearchParams({ hledat: monthWords(year, month) }).toString()}` : null;
}
