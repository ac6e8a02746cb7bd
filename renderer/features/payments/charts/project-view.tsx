import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { GroupedBars } from '#ui/charts/grouped-bars';
import { chartColors } from '#ui/charts/series';
import { balanceCell, emptyCell, numberCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { OfficeRole } from '#shared/domain/office';
import { projectIncome, type ProjectIncome } from '#shared/domain/payments/figures/project-income';
import { axisAmount, chartsText, projectText } from '#text/payments/charts';
import { signedAmount } from '#text/payments/payments';
import { ChartPanel } from './chart-panel';
import { openerOf } from './opener-of';
import { chartAddress } from './use-charts-address';
import type { Figures } from './use-figures';

const useStyles = makeStyles({ differing: { margin: 0, paddingInlineStart: '20px' }, said: { margin: 0 } });

/** What contributions bring to the project, against its budget in annex 1; for a region what its own contribution is of it. */
export function ProjectView({ figures }: { readonly figures: Figures }): ReactNode {
  const open = openerOf(useNavigate());
  const { accounts, agreements, day, role } = figures;
  const years = projectIncome(accounts, agreements, day).map((each) => ({ ...each, to: chartAddress('mesice', each.year) }));
  const title = projectText.title[role];
  return (
    <ChartPanel
      table={{
        title,
        columns: [chartsText.year, projectText.budget, projectText.annex, projectText.expected[role], projectText.share[role], chartsText.received[role], ...(role === 'coordinator' ? [projectText.others] : [])],
        rows: years.map((each) => ({ key: String(each.year), name: String(each.year), to: each.to, cells: cellsOf(each, role) })),
        // An annex that holds for several years would be counted as many times.
        total: null,
      }}
      chart={
        <GroupedBars
          label={projectText.chart(title)}
          series={[
            { name: projectText.budget, color: chartColors.compared },
            { name: projectText.expected[role], color: chartColors.planned },
            { name: chartsText.received[role], color: chartColors.actual },
          ]}
          groups={years.map(({ year, to, budget, expected, received }) => ({ name: String(year), fullName: chartsText.ofYear(year), values: [budget?.amount ?? null, expected, received], onOpen: open(to) }))}
          valueText={signedAmount}
          axisText={axisAmount}
        />
      }
      note={projectText.note[role]}
      more={<Differing years={years} figures={figures} />}
    />
  );
}

function cellsOf({ budget, expected, received }: ProjectIncome, role: OfficeRole): readonly ExportedCell[] {
  const amount = budget?.amount ?? null;
  const known = (cell: (size: number) => ExportedCell): ExportedCell => (amount === null ? emptyCell : cell(amount));
  const others = role === 'coordinator' ? [known((size) => balanceCell(size - expected))] : [];
  return [known(balanceCell), budget === null ? emptyCell : numberCell(budget.year), balanceCell(expected), known((size) => numberCell(Math.round((1000 * expected) / size) / 10)), balanceCell(received), ...others];
}

/** Annexes of one year that say different budgets of one project, as they stood last. */
function Differing({ years, figures: { agreements, nameOf } }: { readonly years: readonly ProjectIncome[]; readonly figures: Figures }): ReactNode {
  const styles = useStyles();
  const last = years.filter(({ budget }, index) => budget !== null && budget.year !== years[index + 1]?.budget?.year);
  return last.map(({ budget, differing }) =>
    budget === null || differing.length === 0 ? null : (
      <div key={budget.year}>
        <p className={styles.said}>{projectText.differing(budget.year, budget.amount, budget.agreements.length)}</p>
        <ul className={styles.differing}>
          {differing.map(({ amount, agreements: saying }) => (
            <li key={amount}>{projectText.differs(amount, agreements.filter(({ id }) => saying.includes(id)).map(nameOf))}</li>
          ))}
        </ul>
      </div>
    ),
  );
}
