import type { YearFacts } from './year-facts';
import { roleIn } from '#shared/documents/payment-tables/books';
import { paidNames, refundsTakenOff } from '#shared/documents/contribution-words';
import { balanceCell, textCell } from '#shared/domain/export/cells';
import type { ReportTable } from '#shared/domain/export/report-table';
import { monthFigures } from '#shared/domain/payments/figures/month-figures';

const names = ['leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec'];

/** What was due in each month and what moved in it. */
export function monthsTable({ books, accounts, day, year }: YearFacts): ReportTable {
  const role = roleIn(books);
  const figures = monthFigures(accounts, { moved: books.bookkeeping, role, day }, year);
  return {
    name: 'Měsíce',
    title: `Rok ${String(year)} po měsících`,
    note: `Předpis stojí v měsíci, do kterého připadá poslední den splatnosti, platba v měsíci, kdy byla zaúčtována, ať patří ke kterémukoli roku. ${refundsTakenOff} Příspěvek, jehož splatnost se počítá od výzvy dosud nedoručené, v žádném měsíci není.`,
    empty: 'V žádném měsíci nebylo nic splatné a nic se neplatilo.',
    nothingInWorkbookOnly: true,
    columns: [
      { title: 'Měsíc', align: 'start' },
      { title: 'Splatný předpis', align: 'end', summed: true },
      { title: paidNames[role], align: 'end', summed: true },
    ],
    rows: figures.map(({ month, expected, received }) => [textCell(names[month - 1] ?? ''), balanceCell(expected), balanceCell(received)]),
  };
}
