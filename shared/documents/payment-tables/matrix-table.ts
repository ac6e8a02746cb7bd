import { regionOf, type Books } from './books';
import { statusCell } from './contributions-table';
import { balanceCell, emptyCell, textCell } from '#shared/domain/export/cells';
import type { ReportCell, ReportColumn, ReportTable } from '#shared/domain/export/report-table';
import type { Account } from '#shared/domain/payments/accounts';
import type { ContributionState } from '#shared/domain/payments/contribution';

type Words = Pick<ReportTable, 'name' | 'title'>;

/** One figure of all contributions, regions by years with sums both ways. @param figure haléře */
export function figuresMatrix(books: Books, accounts: readonly Account[], words: Words, figure: (state: ContributionState) => number): ReportTable {
  const years = yearsOf(accounts);
  const columns: readonly ReportColumn[] = [...years.map((year): ReportColumn => ({ title: String(year), align: 'end', summed: true })), { title: 'Celkem', align: 'end', summed: true }];
  const cellsOf = (states: readonly ContributionState[]): readonly ReportCell[] => [
    ...years.map((year) => states.filter((state) => state.year === year).map((state) => balanceCell(figure(state)))[0] ?? emptyCell),
    { kind: 'derived', halere: states.reduce((sum, state) => sum + figure(state), 0), plus: years.map((_, index) => index + 1), minus: [] },
  ];
  return matrix(books, accounts, words, columns, cellsOf);
}

/** How every contribution stands, regions by years. */
export function statusMatrix(books: Books, accounts: readonly Account[], words: Words): ReportTable {
  const years = yearsOf(accounts);
  const cellsOf = (states: readonly ContributionState[]) => years.map((year) => states.filter((state) => state.year === year).map(({ status }) => statusCell(status))[0] ?? emptyCell);
  return matrix(books, accounts, words, years.map((year) => ({ title: String(year), align: 'start' })), cellsOf);
}

function matrix(books: Books, accounts: readonly Account[], words: Words, columns: readonly ReportColumn[], cellsOf: (states: readonly ContributionState[]) => readonly ReportCell[]): ReportTable {
  return {
    ...words,
    note: null,
    empty: 'Z žádné smlouvy příspěvek nevyplývá.',
    columns: [{ title: 'Kraj', align: 'start' }, ...columns],
    rows: accounts.map(({ agreement, states }) => [textCell(regionOf(books, agreement.id)), ...cellsOf(states)]),
  };
}

/** Every year some agreement is paid for, the oldest first. */
const yearsOf = (accounts: readonly Account[]): readonly number[] => [...new Set(accounts.flatMap(({ states }) => states.map(({ year }) => year)))].toSorted((one, other) => one - other);
