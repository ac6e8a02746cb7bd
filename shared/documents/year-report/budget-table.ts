import type { YearFacts } from './year-facts';
import { refundsTakenOff } from '#shared/documents/contribution-words';
import { roleIn } from '#shared/documents/payment-tables/books';
import { balanceCell, textCell } from '#shared/domain/export/cells';
import type { ReportCell, ReportTable } from '#shared/domain/export/report-table';
import { budgetCourse } from '#shared/domain/payments/budget-course';
import type { BudgetYearContent } from '#shared/domain/payments/budget-year';
import { formatDate } from '#shared/domain/plain-date';

/** The budget of the year against what moved in it; null where nothing of a budget was written down. */
export function budgetTable({ books, accounts, payments, year }: YearFacts): ReportTable | null {
  const role = roleIn(books);
  const content = books.bookkeeping.budgets.find((budget) => budget.year === year)?.content;
  if (content === undefined) return null;
  const { budget, total, left } = budgetCourse(year, content, accounts.flatMap(({ states }) => states), payments, role);
  const lines: readonly (readonly [string, number | null])[] = [
    ['Schválený rozpočet', content.approved],
    ...content.changes.map((change) => [changeName(change), change.amount] as const),
    ['Rozpočet po změnách', budget],
    [role === 'coordinator' ? 'Přijato v roce' : 'Čerpáno v roce', total.moved],
    ['z toho za jiné roky', total.ofOtherYears],
    [role === 'coordinator' ? 'Nepřijato proti rozpočtu' : 'Nečerpáno', left],
  ];
  return {
    name: 'Rozpočet',
    title: `Rozpočet roku ${String(year)}${classification(content)}`,
    note: refundsTakenOff,
    empty: '',
    columns: [
      { title: 'Ukazatel', align: 'start' },
      { title: 'Částka', align: 'end' },
    ],
    rows: lines.map(([name, amount]): readonly ReportCell[] => [textCell(name), amount === null ? textCell('není zapsán') : balanceCell(amount)]),
  };
}

function changeName({ number, on }: BudgetYearContent['changes'][number]): string {
  return ['Rozpočtové opatření', ...(number === null ? [] : [`č. ${number}`]), ...(on === null ? [] : [`ze dne ${formatDate(on)}`])].join(' ');
}

/** „ (ORJ 18, § 6172)“: where in the budget it stands (rozpočtová skladba); empty where nothing says so. */
function classification({ unit, chapter, section, item, source }: BudgetYearContent): string {
  const parts = [['ORJ', unit], ['kapitola', chapter], ['§', section], ['položka', item], ['zdroj', source]] as const;
  const said = parts.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]));
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
