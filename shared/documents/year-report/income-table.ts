import type { YearFacts } from './year-facts';
import { refundsTakenOff } from '#shared/documents/contribution-words';
import { balanceCell, emptyCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ReportCell, ReportTable } from '#shared/domain/export/report-table';
import { formatSignedAmount } from '#shared/domain/money';
import { projectIncome, type ProjectIncome } from '#shared/domain/payments/figures/project-income';

/** Places of what the last column follows from, counted from 0. */
const at = { budget: 1, received: 3 } as const;

/** What contributions brought to the project against its budget in annex 1, the year of the report after those before. */
export function incomeTable({ books, accounts, day, year }: YearFacts): ReportTable {
  const incomes = projectIncome(accounts, books.agreements, day).filter((income) => income.year <= year);
  return {
    name: 'Příjmy projektu',
    title: 'Příjmy projektu a jeho rozpočet',
    note: `Rozpočet projektu je ten, který uvádí příloha č. 1 smluv; platí, dokud jej nenahradí novější. ${refundsTakenOff}`,
    empty: 'Z žádné smlouvy příspěvek nevyplývá.',
    columns: [
      { title: 'Za rok', align: 'start' },
      { title: 'Rozpočet projektu', align: 'end' },
      { title: 'Předpis příspěvků', align: 'end', summed: true },
      { title: 'Přijato', align: 'end', summed: true },
      { title: 'Nekryto příspěvky', align: 'end' },
      { title: 'Poznámka', align: 'start' },
    ],
    rows: incomes.map(cellsOf),
  };
}

function cellsOf({ year, budget, expected, received, differing }: ProjectIncome): readonly ReportCell[] {
  const others = differing.map(({ amount }) => formatSignedAmount(amount)).join(', ');
  return [
    numberCell(year),
    budget === null ? emptyCell : balanceCell(budget.amount),
    balanceCell(expected),
    balanceCell(received),
    budget === null ? emptyCell : { kind: 'derived', halere: budget.amount - received, plus: [at.budget], minus: [at.received] },
    textCell(others === '' ? null : `jiné smlouvy uvádějí ${others}`),
  ];
}
