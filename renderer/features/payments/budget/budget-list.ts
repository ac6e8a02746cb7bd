import type { AgreementId } from '#shared/domain/agreement';
import { balanceCell, textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import type { OfficeRole } from '#shared/domain/office';
import type { BudgetCourse } from '#shared/domain/payments/budget-course';
import { budgetText } from '#text/payments/budget';

/** The budget of a year against what happened in it as it is printed or exported: agreement by agreement, then the whole. @param nameOf what an agreement is called by */
export function budgetList(year: number, { lines, total, budget, left }: BudgetCourse, role: OfficeRole, nameOf: (agreement: AgreementId) => string): ExportedTable {
  const words = budgetText.course;
  return {
    title: budgetText.courseTitle(year),
    filter: null,
    columns: [budgetText.region, words.expected, words.moved[role], words.ofOtherYears, words.outstanding[role]].map((title, index) => ({ title, align: index === 0 ? 'start' : 'end' })),
    rows: [
      ...lines.map((line) => [textCell(nameOf(line.agreement)), ...cellsOf(line)]),
      [textCell(budgetText.sum), ...cellsOf(total)],
      ...wholeRow(words.budget, budget),
      ...wholeRow(words.left[role], left),
    ],
  };
}

const cellsOf = ({ expected, moved, ofOtherYears, outstanding }: BudgetCourse['total']) => [expected, moved, ofOtherYears, Math.max(0, outstanding)].map(balanceCell);

/** A figure of the whole budget, where it is known. */
const wholeRow = (name: string, amount: number | null) => (amount === null ? [] : [[textCell(name), balanceCell(amount), textCell(null), textCell(null), textCell(null)]]);
