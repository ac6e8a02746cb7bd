import { budgetTable } from './budget-table';
import { carriedTable } from './carried-table';
import { closingSentences } from './closing-sentences';
import { differencesTable } from './differences-table';
import { findingSentence } from './finding-sentence';
import { incomeTable } from './income-table';
import { latenessTable } from './lateness-table';
import { monthsTable } from './months-table';
import { summaryTable } from './summary-table';
import { yearFacts, type YearFacts } from './year-facts';
import { officeName, roleIn, type Books } from '#shared/documents/payment-tables/books';
import { contributionsTable } from '#shared/documents/payment-tables/contributions-table';
import { decisionsTable } from '#shared/documents/payment-tables/decisions-table';
import { paymentsTable } from '#shared/documents/payment-tables/payments-table';
import type { Report } from '#shared/documents/payment-tables/report';
import { textCell } from '#shared/domain/export/cells';
import type { ReportTable } from '#shared/domain/export/report-table';
import { formatDate, partsOf } from '#shared/domain/plain-date';

/** Závěrečná zpráva: what was expected of the contributions of one year, what was paid, how late, what is left, and why; as known at its end, or today while it runs. */
export function yearReport(books: Books, year: number): Report {
  const facts = yearFacts(books, year);
  return { title: yearReportTitle(books, year), author: officeName(books), day: facts.day, about: aboutLines(facts), opening: 2, tables: tablesOf(facts) };
}

export function yearReportTitle(books: Books, year: number): string {
  return `Závěrečná zpráva o ${roleIn(books) === 'coordinator' ? 'příspěvcích krajů' : 'placených příspěvcích'} za rok ${String(year)}`;
}

function aboutLines({ books, year, day, closings }: YearFacts): Report['about'] {
  const role = roleIn(books) === 'coordinator' ? 'koordinátor projektu' : 'spolupracující kraj';
  return [
    ['Úřad', `${officeName(books)}, ${role}`],
    ['Stav ke dni', formatDate(day)],
    ...closingSentences(closings).map((sentence) => [`Rok ${String(year)}`, sentence] as const),
  ];
}

function tablesOf(facts: YearFacts): readonly ReportTable[] {
  const { books, year } = facts;
  const contributions = contributionsTable(books, facts.contributions.filter((each) => each.year === year), { name: 'Příspěvky', title: `Příspěvky za rok ${String(year)}`, note: null, empty: `Za rok ${String(year)} z žádné smlouvy příspěvek nevyplývá.` });
  const carried = carriedTable(facts);
  const payments = paymentsTable(books, facts.payments, { name: 'Platby', title: `Platby v roce ${String(year)}`, note: null, empty: `V roce ${String(year)} není žádná platba.` });
  const budget = budgetTable(facts);
  return [
    summaryTable(facts, { contributions, carried, payments }),
    findingsTable(facts),
    contributions,
    carried,
    monthsTable(facts),
    latenessTable(facts),
    ...(roleIn(books) === 'coordinator' ? [incomeTable(facts)] : []),
    ...(budget === null ? [] : [budget]),
    payments,
    decisionsTable(books, books.bookkeeping.adjustments.filter(({ on }) => partsOf(on).year === year), { name: 'Rozhodnutí', title: `Rozhodnutí v roce ${String(year)}`, empty: 'Nic nebylo prominuto ani vypořádáno.' }),
    ...(facts.differences.length === 0 ? [] : [differencesTable(facts)]),
  ];
}

function findingsTable({ findings }: YearFacts): ReportTable {
  return {
    name: 'Zjištění',
    title: 'Zjištění',
    note: null,
    empty: 'Platby jsou přiřazené, výpisy na sebe navazují a příspěvky jsou vyrovnané.',
    columns: [{ title: 'Zjištění', align: 'start' }],
    rows: findings.map((finding) => [textCell(findingSentence(finding))]),
  };
}
