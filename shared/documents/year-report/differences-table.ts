import type { YearFacts } from './year-facts';
import { regionOf } from '#shared/documents/payment-tables/books';
import { balanceCell, emptyCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ReportTable } from '#shared/domain/export/report-table';
import type { ClosingBalance } from '#shared/domain/payments/closed-year';

/** Where balances kept at the last closing are not those that follow today. */
export function differencesTable({ books, differences }: YearFacts): ReportTable {
  return {
    name: 'Změny po uzavření',
    title: 'Co by dnes vyšlo jinak než při uzavření',
    note: 'Něco, co se tohoto roku týká, se změnilo až po jeho uzavření: dodatek, zapsaná událost nebo platba.',
    empty: 'Od uzavření se nic nezměnilo.',
    columns: [
      { title: 'Kraj', align: 'start' },
      { title: 'Za rok', align: 'start' },
      { title: 'Předpis při uzavření', align: 'end' },
      { title: 'Předpis dnes', align: 'end' },
      { title: 'Zbývalo při uzavření', align: 'end', summed: true },
      { title: 'Zbývalo by dnes', align: 'end', summed: true },
    ],
    rows: differences.map(({ agreement, year, kept, today }) => [
      textCell(regionOf(books, agreement)),
      numberCell(year),
      figure(kept, 'expected'),
      figure(today, 'expected'),
      figure(kept, 'outstanding'),
      figure(today, 'outstanding'),
    ]),
  };
}

const figure = (balance: ClosingBalance | null, name: 'expected' | 'outstanding') => (balance === null ? emptyCell : balanceCell(balance[name]));
