import { expect, test } from 'vitest';
import { writeWorkbook } from '#spreadsheets/write-workbook';
import { contributionsReport } from '#shared/documents/payment-tables/contributions-report';
import { reportWorkbook } from '#shared/documents/payment-tables/report-workbook';
import { yearReport } from '#shared/documents/year-report/year-report';
import { allAgreements, someBooks } from '#test/support/books';
import { counted, readWorkbook, rowOf, sheetNamed } from '#test/support/read-workbook';

const at = '2025-03-31T08:00:00.000Z';
const books = someBooks({
  agreements: allAgreements.slice(0, 2),
  paid: [
    { by: 1, year: 2024, on: '2024-02-20', amount: 60_000 },
    { by: 2, year: 2024, on: '2024-04-04', amount: 40_000.5 },
    { by: 2, year: 2025, on: '2025-02-04', amount: 70_000 },
  ],
});
const region = someBooks({ partyId: 'CZ020', agreements: allAgreements.slice(1, 2), paid: [{ by: 2, year: 2024, on: '2024-03-04', amount: -60_000 }] });
const written = (report: Parameters<typeof reportWorkbook>[0]) => readWorkbook(writeWorkbook(reportWorkbook(report, at)));

test('all contributions stand regions by years, in figures with sums both ways and in words', () => {
  const workbook = written(contributionsReport(books));

  expect([1, 2, 3, 4].map((row) => rowOf(sheetNamed(workbook, 'Přijato po letech'), row))).toEqual([
    ['Kraj', '2024', '2025', '2026', 'Celkem'],
    ['Hlavní město Praha', 60_000, 0, 0, 60_000],
    ['Středočeský kraj', 40_000.5, 70_000, 0, 110_000.5],
    ['Celkem', 100_000.5, 70_000, 0, 170_000.5],
  ]);
  expect([2, 3].map((row) => rowOf(sheetNamed(workbook, 'Stav po letech'), row))).toEqual([
    ['Hlavní město Praha', 'Zaplaceno', 'Po splatnosti', 'Očekává se'],
    ['Středočeský kraj', 'Zaplaceno zčásti', 'Přeplaceno', 'Očekává se'],
  ]);
});

test('and one by one, with every payment behind them', () => {
  const workbook = written(contributionsReport(books));

  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Stav po letech', 'Předpis po letech', 'Přijato po letech', 'Zbývá po letech', 'Příspěvky', 'Platby', 'Rozhodnutí', 'O sešitu']);
  expect(rowOf(sheetNamed(workbook, 'Platby'), 2).slice(0, 5)).toEqual([45_342, 60_000, 'KRAJ 1', '27-4228320287/0100', '202401']);
  expect(sheetNamed(workbook, 'Příspěvky').cells.size).toBeGreaterThan(6 * 10);
});

test.each([
  ['of all contributions in the office that is paid', contributionsReport(books)],
  ['of all contributions in the office that pays', contributionsReport(region)],
  ['of the year in the office that is paid', yearReport(books, 2024)],
  ['of the year in the office that pays', yearReport(region, 2024)],
  ['of a year nothing happened in', yearReport(someBooks({ agreements: [] }), 2023)],
])('a workbook %s has formulas whose values are what counting them gives, and names Excel takes', (_, report) => {
  const workbook = written(report);
  const formulas = workbook.sheets.flatMap((sheet) => [...sheet.cells].flatMap(([address, { formula, number }]) => (formula === null ? [] : [{ at: `${sheet.name} ${address}`, value: number, counted: counted(workbook, sheet, formula) }])));
  const names = workbook.sheets.map(({ name }) => name);

  expect(formulas.filter((each) => each.value !== each.counted)).toEqual([]);
  expect(formulas.length).toBeGreaterThan(0);
  expect([new Set(names).size, names.filter((name) => name.length > 31 || /[[\]:*?/\\]/u.test(name))]).toEqual([names.length, []]);
});
