import { carriedClosing } from './carried-table';
import type { YearFacts } from './year-facts';
import { paidNames } from '#shared/documents/contribution-words';
import { roleIn } from '#shared/documents/payment-tables/books';
import { contributionColumn } from '#shared/documents/payment-tables/contributions-table';
import { receivedColumn, sentColumn } from '#shared/documents/payment-tables/payments-table';
import { textCell } from '#shared/domain/export/cells';
import { totalsOf, type ReportCell, type ReportTable } from '#shared/domain/export/report-table';

/** The tables the figures of the summary are sums of. */
export type Summed = { readonly contributions: ReportTable; readonly carried: ReportTable; readonly payments: ReportTable };

/** The year in a few figures, each the sum of a column below. */
export function summaryTable({ books, year }: YearFacts, { contributions, carried, payments }: Summed): ReportTable {
  const paid = paidNames[roleIn(books)].toLowerCase();
  const ofYear = (key: Parameters<typeof contributionColumn>[0]) => sumOf(contributions, contributionColumn(key));
  const lines: readonly (readonly [string, ReportCell])[] = [
    [`Předpis za rok ${String(year)}`, ofYear('expected')],
    [`Na předpis ${paid}`, ofYear('paid')],
    ['Z předpisu prominuto', ofYear('waived')],
    ['Z přeplatků vráceno', ofYear('refunded')],
    [`Za rok ${String(year)} zbývá`, ofYear('outstanding')],
    ['Z dřívějších let zbývá', sumOf(carried, carriedClosing)],
    [`V roce ${String(year)} přijato na účet`, sumOf(payments, receivedColumn)],
    [`V roce ${String(year)} odesláno z účtu`, sumOf(payments, sentColumn)],
  ];
  return {
    name: 'Souhrn',
    title: 'Souhrn',
    note: null,
    empty: '',
    columns: [
      { title: 'Ukazatel', align: 'start' },
      { title: 'Částka', align: 'end' },
    ],
    rows: lines.map(([name, cell]) => [textCell(name), cell]),
  };
}

function sumOf(table: ReportTable, column: number): ReportCell {
  const total = totalsOf(table)[column];
  return { kind: 'total', halere: total?.kind === 'amount' ? total.halere : 0, table: table.name, column };
}
