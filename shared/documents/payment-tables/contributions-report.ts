import { officeName, roleIn, type Books } from './books';
import { contributionsTable } from './contributions-table';
import { decisionsTable } from './decisions-table';
import { figuresMatrix, statusMatrix } from './matrix-table';
import { paymentsTable } from './payments-table';
import type { Report } from './report';
import { paidNames } from '#shared/documents/contribution-words';
import { accountsOn } from '#shared/domain/payments/accounts';
import { formatDate } from '#shared/domain/plain-date';

/** All contributions and payments as they stand today: one by one, regions by years, every movement, every decision. */
export function contributionsReport(books: Books): Report {
  const { agreements, bookkeeping, today } = books;
  const role = roleIn(books);
  const accounts = accountsOn(agreements, bookkeeping, role, today);
  const figures = (name: string, figure: Parameters<typeof figuresMatrix>[3]) => figuresMatrix(books, accounts, { name: `${name} po letech`, title: `${name} po letech` }, figure);
  return {
    title: 'Příspěvky a platby',
    author: officeName(books),
    day: today,
    about: [
      ['Úřad', officeName(books)],
      ['Stav ke dni', formatDate(today)],
    ],
    opening: 1,
    tables: [
      statusMatrix(books, accounts, { name: 'Stav po letech', title: 'Stav příspěvků po letech' }),
      figures('Předpis', ({ expected }) => expected),
      figures(paidNames[role], ({ paid, refunded }) => paid - refunded),
      figures('Zbývá', ({ outstanding }) => outstanding),
      contributionsTable(books, accounts.flatMap(({ states }) => states), { name: 'Příspěvky', title: 'Příspěvky', note: null, empty: 'Z žádné smlouvy příspěvek nevyplývá.' }),
      paymentsTable(books, bookkeeping.payments, { name: 'Platby', title: 'Platby', note: null, empty: 'Žádná platba.' }),
      decisionsTable(books, bookkeeping.adjustments, { name: 'Rozhodnutí', title: 'Rozhodnutí', empty: 'Nic nebylo prominuto ani vypořádáno.' }),
    ],
  };
}
