import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { GroupedBars } from '#ui/charts/grouped-bars';
import { chartColors } from '#ui/charts/series';
import { balanceCell } from '#shared/domain/export/cells';
import { yearFigures, type ContributionSums } from '#shared/domain/payments/figures/year-figures';
import { axisAmount, chartsText, moneyText } from '#text/payments/charts';
import { signedAmount } from '#text/payments/payments';
import { ChartPanel } from './chart-panel';
import { openerOf } from './opener-of';
import { chartAddress } from './use-charts-address';
import type { Figures } from './use-figures';

/** What is expected and what came for each year; a year leads to its months. */
export function YearsView({ figures: { accounts, role } }: { readonly figures: Figures }): ReactNode {
  const open = openerOf(useNavigate());
  const years = yearFigures(accounts).map((each) => ({ ...each, to: chartAddress('mesice', each.year) }));
  const title = moneyText.yearsTitle[role];
  const sum = (figure: keyof ContributionSums) => years.reduce((total, year) => total + year[figure], 0);
  return (
    <ChartPanel
      table={{
        title,
        columns: [chartsText.year, chartsText.expected, chartsText.received[role], chartsText.outstanding],
        rows: years.map(({ year, to, expected, received, outstanding }) => ({ key: String(year), name: String(year), to, cells: [expected, received, outstanding].map(balanceCell) })),
        total: [sum('expected'), sum('received'), sum('outstanding')].map(balanceCell),
      }}
      chart={
        <GroupedBars
          label={moneyText.chart(title)}
          series={[{ name: chartsText.expected, color: chartColors.planned }, { name: chartsText.received[role], color: chartColors.actual }]}
          groups={years.map(({ year, to, expected, received }) => ({ name: String(year), fullName: chartsText.ofYear(year), values: [expected, received], onOpen: open(to) }))}
          valueText={signedAmount}
          axisText={axisAmount}
        />
      }
      note={moneyText.yearsNote}
    />
  );
}
