import { describe, expect, test } from 'vitest';
import type { Books } from '#shared/documents/payment-tables/books';
import { yearReport } from '#shared/documents/year-report/year-report';
import { yearReportDocument } from '#shared/documents/year-report/year-report-document';
import { cellText } from '#shared/domain/export/cell-text';
import { shownCell, totalsOf, type ReportTable } from '#shared/domain/export/report-table';
import { budgetYearSchema, emptyBudget } from '#shared/domain/payments/budget-year';
import { closedYearSchema, type ClosedYear } from '#shared/domain/payments/closed-year';
import { closingBalances } from '#shared/domain/payments/closing-balances';
import { allAgreements, someBooks } from '#test/support/books';
import { linesOfDocument } from '#test/support/document-text';
import { anAdjustment } from '#test/support/money';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

const tableOf = (books: Books, year: number, name: string): ReportTable => {
  const found = yearReport(books, year).tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

/** The rows of a table as they are read, by the titles of some of its columns. */
function told(table: ReportTable, titles: readonly string[]): readonly (readonly string[])[] {
  const places = titles.map((title) => table.columns.findIndex((column) => column.title === title));
  const totals = totalsOf(table);
  const rows = table.rows.map((row) => places.map((place) => (row[place] === undefined ? '?' : cellText(shownCell(row[place])))));
  const total = totals.every((each) => each === null) ? [] : [places.map((place) => (totals[place] === null || totals[place] === undefined ? '' : cellText(totals[place])))];
  return [...rows, ...total].map((cells) => cells.map(spaced));
}

const [praha, stredocesky, jihocesky] = allAgreements;
const three = [praha, stredocesky, jihocesky].flatMap((agreement) => agreement ?? []);

describe('the contributions of a year', () => {
  const books = someBooks({
    agreements: three,
    paid: [
      { by: 1, year: 2024, on: '2024-02-20', amount: 60_000 },
      { by: 2, year: 2024, on: '2024-04-04', amount: 40_000.5 },
      { by: 3, year: 2024, on: '2025-01-08', amount: 60_000 },
    ],
  });
  const columns = ['Kraj', 'Předpis', 'Splatnost', 'Přijato', 'Uhrazeno dne', 'Dnů po splatnosti', 'Zbývá'];

  test('are as they stood on its last day, with their sums', () => {
    expect(told(tableOf(books, 2024, 'Příspěvky'), columns)).toEqual([
      ['Hlavní město Praha', '60 000,00 Kč', '4. 3. 2024', '60 000,00 Kč', '20. 2. 2024', '', '0,00 Kč'],
      ['Středočeský kraj', '60 000,00 Kč', '4. 3. 2024', '40 000,50 Kč', '', '302', '19 999,50 Kč'],
      ['Jihočeský kraj', '60 000,00 Kč', '4. 3. 2024', '0,00 Kč', '', '302', '60 000,00 Kč'],
      ['', '180 000,00 Kč', '', '100 000,50 Kč', '', '', '79 999,50 Kč'],
    ]);
  });

  test('of a year that runs are as they stand today', () => {
    expect(yearReport(books, 2025)).toMatchObject({ day: '2025-03-31', title: 'Závěrečná zpráva o příspěvcích krajů za rok 2025' });
    expect(told(tableOf(books, 2025, 'Příspěvky'), ['Dnů po splatnosti'])[0]).toEqual(['28']);
  });

  test('left open before are carried over with what became of them', () => {
    const waiver = anAdjustment({ kind: 'waiver', on: '2025-02-01', year: 2024, amount: 10_000 });
    const decided = { ...waiver, agreement: stredocesky?.id ?? waiver.agreement };

    expect(told(tableOf({ ...books, bookkeeping: { ...books.bookkeeping, adjustments: [decided] } }, 2025, 'Z dřívějších let'), ['Kraj', 'Za rok', 'Zbývalo k 31. 12. 2024', 'Přijato v roce 2025', 'Prominuto a upraveno', 'Zbývá'])).toEqual([
      ['Středočeský kraj', '2024', '19 999,50 Kč', '0,00 Kč', '10 000,00 Kč', '9 999,50 Kč'],
      ['Jihočeský kraj', '2024', '60 000,00 Kč', '60 000,00 Kč', '0,00 Kč', '0,00 Kč'],
      ['', '', '79 999,50 Kč', '60 000,00 Kč', '10 000,00 Kč', '9 999,50 Kč'],
    ]);
  });

  test('are told by months and by how late they were', () => {
    expect(told(tableOf(books, 2024, 'Měsíce'), ['Měsíc', 'Splatný předpis', 'Přijato']).slice(1, 4)).toEqual([
      ['únor', '0,00 Kč', '60 000,00 Kč'],
      ['březen', '180 000,00 Kč', '0,00 Kč'],
      ['duben', '0,00 Kč', '40 000,50 Kč'],
    ]);
    expect(told(tableOf(books, 2024, 'Včasnost'), ['Za rok', 'Včas', 'Pozdě', 'Po splatnosti', 'Průměr dnů', 'Nejvíce dnů'])).toEqual([['2024', '1', '0', '2', '201,3', '302']]);
  });

  test('are the sums the summary refers to', () => {
    const { tables } = yearReport(books, 2024);
    const [summary] = tables;
    const cells = summary?.rows.map(([, cell]) => cell) ?? [];
    const sums = cells.map((cell) => (cell?.kind === 'total' ? totalsOf(tables.find(({ name }) => name === cell.table) ?? { columns: [], rows: [] })[cell.column] : null));

    expect(sums.map((sum) => (sum?.kind === 'amount' ? sum.halere : 0))).toEqual(cells.map((cell) => (cell?.kind === 'total' ? cell.halere : null)));
    expect(told(tableOf(books, 2024, 'Souhrn'), ['Ukazatel', 'Částka']).slice(0, 5)).toEqual([
      ['Předpis za rok 2024', '180 000,00 Kč'],
      ['Na předpis přijato', '100 000,50 Kč'],
      ['Z předpisu prominuto', '0,00 Kč'],
      ['Z přeplatků vráceno', '0,00 Kč'],
      ['Za rok 2024 zbývá', '79 999,50 Kč'],
    ]);
  });

  test('of the office that pays are what it paid, without what comes to the project', () => {
    const region = someBooks({ partyId: 'CZ020', agreements: three.slice(1, 2), paid: [{ by: 2, year: 2024, on: '2024-03-04', amount: -60_000 }] });
    const report = yearReport(region, 2024);

    expect(report).toMatchObject({ title: 'Závěrečná zpráva o placených příspěvcích za rok 2024', author: 'Středočeský kraj' });
    expect(told(tableOf(region, 2024, 'Příspěvky'), ['Zaplaceno', 'Zbývá'])[0]).toEqual(['60 000,00 Kč', '0,00 Kč']);
    expect(told(tableOf(region, 2024, 'Platby'), ['Přijato', 'Odesláno'])[0]).toEqual(['', '60 000,00 Kč']);
    expect(report.tables.map(({ name }) => name)).not.toContain('Příjmy projektu');
  });
});

describe('what else a report of a year tells', () => {
  test('is every payment of it with its symbols, what it belongs to and where it is known from', () => {
    const books = someBooks({ agreements: three, paid: [{ by: 1, year: 2024, on: '2024-02-20', amount: 60_000 }, { by: 1, year: 2024, on: '2023-12-31', amount: 1 }] });

    expect(told(tableOf(books, 2024, 'Platby'), ['Den', 'Přijato', 'Účet', 'VS', 'Kam patří', 'Odkud'])).toEqual([
      ['20. 2. 2024', '60 000,00 Kč', '27-4228320287/0100', '202401', 'Hlavní město Praha 2024', 'zapsáno ručně'],
      ['', '60 000,00 Kč', '', '', '', ''],
    ]);
  });

  test('is every decision of it with its reason', () => {
    const adjustments = [anAdjustment({ kind: 'settlement', on: '2024-11-20', year: 2024, due: 30_000 }), anAdjustment({ number: 2, kind: 'waiver', on: '2024-06-01', year: 2024, amount: 500 }), anAdjustment({ number: 3, kind: 'waiver', on: '2025-06-01', year: 2024, amount: 1 })];

    expect(told(tableOf(someBooks({ agreements: three, bookkeeping: { adjustments } }), 2024, 'Rozhodnutí'), ['Den', 'Kraj', 'Rozhodnutí', 'Prominuto', 'Za rok náleží', 'Důvod'])).toEqual([
      ['1. 6. 2024', 'Hlavní město Praha', 'prominutí', '500,00 Kč', '', 'Rozhodla rada.'],
      ['20. 11. 2024', 'Hlavní město Praha', 'vypořádání', '', '30 000,00 Kč', 'Rozhodla rada.'],
      ['', '', '', '500,00 Kč', '', ''],
    ]);
  });

  test('is its budget where one was written down', () => {
    const budgets = [budgetYearSchema.parse({ year: 2024, revision: 1, unparsed: {}, content: { ...emptyBudget, unit: '18', section: '6172', approved: 18_000_000, changes: [{ on: '2024-05-02', number: '7', amount: -3_000_000 }] } })];
    const books = someBooks({ agreements: three, paid: [{ by: 1, year: 2024, on: '2024-02-20', amount: 60_000 }] });
    const table = tableOf({ ...books, bookkeeping: { ...books.bookkeeping, budgets } }, 2024, 'Rozpočet');

    expect(spaced(table.title)).toBe('Rozpočet roku 2024 (ORJ 18, § 6172)');
    expect(told(table, ['Ukazatel', 'Částka'])).toEqual([
      ['Schválený rozpočet', '180 000,00 Kč'],
      ['Rozpočtové opatření č. 7 ze dne 2. 5. 2024', '−30 000,00 Kč'],
      ['Rozpočet po změnách', '150 000,00 Kč'],
      ['Přijato v roce', '60 000,00 Kč'],
      ['z toho za jiné roky', '0,00 Kč'],
      ['Nepřijato proti rozpočtu', '90 000,00 Kč'],
    ]);
    expect(yearReport(books, 2024).tables.map(({ name }) => name)).not.toContain('Rozpočet');
  });

  test('is the budget of the project in annex 1 against what came', () => {
    const books = someBooks({ agreements: three, paid: [{ by: 1, year: 2024, on: '2024-02-20', amount: 60_000 }] });
    const budget = 90_000_000;
    const [row] = tableOf(books, 2024, 'Příjmy projektu').rows;

    expect(row?.slice(1, 5)).toEqual([{ kind: 'amount', halere: budget }, { kind: 'amount', halere: 18_000_000 }, { kind: 'amount', halere: 6_000_000 }, { kind: 'derived', halere: budget - 6_000_000, plus: [1], minus: [3] }]);
  });

  test('is said to be without refunds where they are taken off what came', () => {
    const books = someBooks({ agreements: three, paid: [{ by: 1, year: 2024, on: '2024-02-20', amount: 70_000 }, { by: 1, year: 2024, on: '2024-02-27', amount: -10_000 }] });
    const tables = ['Měsíce', 'Příjmy projektu'].map((name) => tableOf(books, 2024, name));

    expect(tables.map((table) => told(table, ['Přijato']).at(-1))).toEqual([['60 000,00 Kč'], ['60 000,00 Kč']]);
    expect(tables.filter(({ note }) => note?.includes('Co bylo vráceno, je odečteno.') !== true)).toEqual([]);
  });
});

describe('a year that was closed', () => {
  const paid = [{ by: 1, year: 2024, on: '2024-02-20', amount: 60_000 }] as const;
  const open = someBooks({ agreements: three, paid });
  const closed = (reopened: ClosedYear['reopened'] = null): ClosedYear =>
    closedYearSchema.parse({ year: 2024, balances: closingBalances({ agreements: three, moved: open.bookkeeping, role: 'coordinator' }, 2024), by: 'novakova', at: '2025-01-10T08:30:00.000Z', reopened });
  const late = someBooks({ agreements: three, paid: [...paid, { by: 2, year: 2024, on: '2024-12-30', amount: 60_000 }] });
  const withClosing = (books: Books, ...all: readonly ClosedYear[]): Books => ({ ...books, bookkeeping: { ...books.bookkeeping, closed: all } });

  test('is told with who closed it, and who opened it again and why', () => {
    const about = yearReport(withClosing(open, closed({ by: 'dvorak', at: '2025-07-12T11:05:00.000Z', reason: 'Chyběl výpis.' }), closed()), 2024).about.map(([name, value]) => spaced(`${name}: ${value}`));

    expect(about).toEqual(['Úřad: Kraj Vysočina, koordinátor projektu', 'Stav ke dni: 31. 12. 2024', 'Rok 2024: uzavřen 10. 1. 2025 v 9.30, novakova', 'Rok 2024: znovu otevřen 12. 7. 2025 ve 13.05, dvorak; důvod: Chyběl výpis.', 'Rok 2024: uzavřen 10. 1. 2025 v 9.30, novakova']);
    expect(yearReport(open, 2024).about.at(-1)).toEqual(['Rok 2024', 'není uzavřen']);
  });

  test('keeps the figures it was closed with, and tells beside them what would be otherwise today', () => {
    const books = withClosing(late, closed());

    expect(told(tableOf(books, 2024, 'Příspěvky'), ['Kraj', 'Přijato', 'Zbývá', 'Stav'])[1]).toEqual(['Středočeský kraj', '0,00 Kč', '60 000,00 Kč', '']);
    expect(told(tableOf(books, 2024, 'Změny po uzavření'), ['Kraj', 'Zbývalo při uzavření', 'Zbývalo by dnes'])).toEqual([
      ['Středočeský kraj', '60 000,00 Kč', '0,00 Kč'],
      ['', '60 000,00 Kč', '0,00 Kč'],
    ]);
  });

  test('and opened again follows what is known now', () => {
    const books = withClosing(late, closed({ by: 'dvorak', at: '2025-01-12T08:30:00.000Z', reason: 'Chyběl výpis.' }));

    expect(told(tableOf(books, 2024, 'Příspěvky'), ['Přijato', 'Zbývá'])[1]).toEqual(['60 000,00 Kč', '0,00 Kč']);
  });
});

describe('the pages of a report', () => {
  const document = yearReportDocument(someBooks({ paid: [{ by: 1, year: 2024, on: '2024-02-20', amount: 60_000 }] }), 2024);
  const lines = linesOfDocument(document).map(spaced);

  test('begin with the summary and what was found, and end with room for hands', () => {
    expect(document.parts.map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'heading' ? [spaced(block.text.map(({ text }) => text).join(''))] : [])))).toEqual([
      ['Souhrn', 'Zjištění'],
      ['Příspěvky za rok 2024', 'Zůstatky z dřívějších let', 'Rok 2024 po měsících', 'Jak včas se platilo', 'Příjmy projektu a jeho rozpočet', 'Platby v roce 2024', 'Rozhodnutí v roce 2024'],
    ]);
    expect(document.parts.at(-1)?.blocks.at(-1)).toMatchObject({ kind: 'signatures', parties: [{ heading: 'Sestavil(a)', side: null }, { heading: 'Schválil(a)', side: null }] });
  });

  test('tell amounts without the unit, which stands at their head, and leave out columns that say nothing', () => {
    expect(lines).toContain('Částky jsou v korunách.');
    expect(lines).toContain('Den | Přijato | Protistrana | Účet | VS | Kam patří | Odkud');
    expect(lines).toContain('20. 2. 2024 | 60 000 | KRAJ 1 | 27-4228320287/0100 | 202401 | Hlavní město Praha 2024 | zapsáno ručně');
    expect(lines).toContain('Nic nebylo prominuto ani vypořádáno.');
  });

  test('tell of months only where something was due or came', () => {
    const months = document.parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' && block.columns[0]?.title === 'Měsíc' ? block.rows.map(([name]) => name?.map(({ text }) => text).join('')) : []));

    expect(months).toEqual(['únor', 'březen']);
  });

  test('write all amounts with haléře where one has some', () => {
    const some = linesOfDocument(yearReportDocument(someBooks({ paid: [{ by: 1, year: 2024, on: '2024-02-20', amount: 59_999.5 }] }), 2024)).map(spaced);

    expect(some).toContain('Předpis za rok 2024 | 780 000,00');
    expect(some).toContain('Na předpis přijato | 59 999,50');
  });
});
