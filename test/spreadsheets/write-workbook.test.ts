import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#spreadsheets/read-table';
import { writeWorkbook } from '#spreadsheets/write-workbook';
import type { ReportTable } from '#shared/domain/export/report-table';
import type { Workbook } from '#shared/domain/export/workbook';
import { day } from '#test/support/agreement-life';
import { counted, readWorkbook, rowOf, sheetNamed } from '#test/support/read-workbook';

const table = (made: Partial<ReportTable> = {}): ReportTable => ({
  name: 'Platby',
  title: 'Platby v roce 2024',
  note: null,
  empty: 'Žádná platba.',
  columns: [
    { title: 'Kraj', align: 'start' },
    { title: 'Den', align: 'start' },
    { title: 'Předpis', align: 'end', summed: true },
    { title: 'Zaplaceno', align: 'end', summed: true },
    { title: 'Zbývá', align: 'end', summed: true },
  ],
  rows: [owing('Olomoucký kraj', 6_000_000, 3_000_050), owing('Zlínský kraj', 6_000_000, 7_000_000)],
  ...made,
});

const owing = (region: string, expected: number, paid: number): ReportTable['rows'][number] => [
  { kind: 'text', text: region },
  { kind: 'day', day: day('2024-02-29') },
  { kind: 'amount', halere: expected },
  { kind: 'amount', halere: paid },
  { kind: 'derived', halere: expected - paid, plus: [2], minus: [3] },
];

const workbook = (...sheets: readonly ReportTable[]): Workbook => ({ title: 'Závěrečná zpráva & přehled', author: 'Kraj Vysočina', producedAt: '2025-01-10T08:30:00.000Z', printed: { left: 'Zpráva & přehled', right: 'stav ke dni 31. 12. 2024' }, sheets });

const written = (...sheets: readonly ReportTable[]) => readWorkbook(writeWorkbook(workbook(...sheets)));

describe('a workbook', () => {
  test('holds amounts and days as numbers with Czech formats, to the haléř and with their sign', () => {
    const { cells } = sheetNamed(written(table()), 'Platby');

    expect([cells.get('D2'), cells.get('E3'), cells.get('B2')]).toEqual([
      { text: null, number: 30_000.5, formula: null, format: '[$-405]#,##0.00\\ "Kč"' },
      { text: null, number: -10_000, formula: 'C3-D3', format: '[$-405]#,##0.00\\ "Kč"' },
      { text: null, number: 45_351, formula: null, format: '[$-405]d\\.\\ m\\.\\ yyyy' },
    ]);
  });

  test('closes with sums that are formulas, their values beside them', () => {
    const sheet = sheetNamed(written(table()), 'Platby');

    expect(['A4', 'C4', 'D4', 'E4'].map((address) => [sheet.cells.get(address)?.formula, sheet.cells.get(address)?.text ?? sheet.cells.get(address)?.number])).toEqual([
      [null, 'Celkem'],
      ['SUM(C2:C3)', 120_000],
      ['SUM(D2:D3)', 100_000.5],
      ['SUM(E2:E3)', 19_999.5],
    ]);
  });

  test('refers to the sum of a column of another sheet, and gives the bare value where that has none', () => {
    const summary = table({ name: 'Souhrn', columns: [{ title: 'Částka', align: 'end' }], rows: [[{ kind: 'total', halere: 12_000_000, table: 'Platby', column: 2 }], [{ kind: 'total', halere: 0, table: 'Prázdný', column: 2 }]] });
    const { cells } = sheetNamed(written(summary, table(), table({ name: 'Prázdný', rows: [] })), 'Souhrn');

    expect([cells.get('A2'), cells.get('A3')].map((cell) => [cell?.formula, cell?.number])).toEqual([["'Platby'!C4", 120_000], [null, 0]]);
  });

  test('adds up neighbours of a row as a range', () => {
    const row: ReportTable['rows'][number] = [{ kind: 'amount', halere: 100 }, { kind: 'amount', halere: 250 }, { kind: 'derived', halere: 350, plus: [0, 1], minus: [] }];
    const { cells } = sheetNamed(written(table({ columns: ['2024', '2025', 'Celkem'].map((title) => ({ title, align: 'end' })), rows: [row] })), 'Platby');

    expect(cells.get('C2')).toMatchObject({ formula: 'SUM(A2:B2)', number: 3.5 });
  });

  test('has in every formula the value that counting it gives, whatever the amounts are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -1e12, max: 1e12 })), { minLength: 1, maxLength: 20 }), (amounts) => {
        const all = written(table({ rows: amounts.map(([expected, paid]) => owing('Kraj', expected, paid)) }));
        const formulas = all.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap(({ formula, number }) => (formula === null ? [] : [[counted(all, sheet, formula), number]])));
        expect(formulas.length).toBe(amounts.length + 3);
        for (const [found, value] of formulas) expect(found).toBe(value);
      }),
      { numRuns: 30 },
    );
  });

  test('lets no text pass for a formula', async () => {
    const nasty = ['=HYPERLINK("http://example.cz")', '+420', '-1', '@SUM(A1)', '\t=1', '<f>1+1</f>', 'a\u0000\ud800b'];
    const bytes = writeWorkbook(workbook(table({ columns: [{ title: '=1+1', align: 'start' }], rows: nasty.map((text) => [{ kind: 'text', text }]) })));
    const { cells, xml } = sheetNamed(readWorkbook(bytes), 'Platby');
    const read = await readTable('platby.xlsx', bytes, null);

    expect([...cells.values()].map(({ text }) => text)).toEqual(['=1+1', ...nasty.slice(0, -1), 'ab']);
    expect(xml).not.toContain('<f>');
    expect(read.ok && read.value.rows.every((row) => row.cells.every(({ kind, formula }) => kind === 'text' && !formula))).toBe(true);
  });

  test('is read by another library as numbers and days', async () => {
    const read = await readTable('platby.xlsx', writeWorkbook(workbook(table())), null);

    expect(read.ok && read.value.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00a0', ' ')))).toEqual([
      ['Olomoucký kraj', '29. 2. 2024', '60000', '30000,5', '29999,5'],
      ['Zlínský kraj', '29. 2. 2024', '60000', '70000', '-10000'],
      ['Celkem', '', '120000', '100000,5', '19999,5'],
    ]);
  });

  test('keeps its titles in sight, filters rows without the sums and prints on its side with the titles on every page', () => {
    const { parts, sheets } = written(table());
    const { xml = '' } = sheets[0] ?? {};

    for (const said of ['<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>', '<autoFilter ref="A1:E3"/>', 'fitToPage="1"', '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>', '<oddHeader>&amp;LZpráva &amp;&amp; přehled: Platby v roce 2024&amp;Rstav ke dni 31. 12. 2024</oddHeader>']) expect(xml).toContain(said);
    expect(parts.get('xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Platby'!$1:$1</definedName>`);
  });

  test('prints no header longer than Excel takes', () => {
    const { xml } = sheetNamed(written(table({ title: 'Rozpočet & opatření '.repeat(40) })), 'Platby');

    expect((/<oddHeader>(.*)<\/oddHeader>/u.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
    expect(xml).toContain('…');
  });

  test('says its title, who made it and when', () => {
    const core = written(table()).parts.get('docProps/core.xml') ?? '';

    for (const said of ['<dc:title>Závěrečná zpráva &amp; přehled</dc:title>', '<dc:creator>Kraj Vysočina</dc:creator>', '>2025-01-10T08:30:00Z</dcterms:created>']) expect(core).toContain(said);
  });

  test('has columns as wide as what stands in them, and room for every line of a long text', () => {
    const { xml } = sheetNamed(written(table({ columns: [{ title: 'Důvod', align: 'start' }], rows: [[{ kind: 'text', text: 'x'.repeat(100) }]] })), 'Platby');

    expect([/<col [^>]*width="(\d+)"/u.exec(xml)?.[1], /<row r="2" ht="(\d+)"/u.exec(xml)?.[1]]).toEqual(['52', '30']);
  });

  test('says in place of rows that there are none, and sums nothing', () => {
    const sheet = sheetNamed(written(table({ rows: [] })), 'Platby');

    expect([rowOf(sheet, 2), rowOf(sheet, 3), sheet.xml.includes('autoFilter')]).toEqual([['Žádná platba.'], [], false]);
  });

  test('is the same bytes for the same content', () => {
    expect(writeWorkbook(workbook(table()))).toEqual(writeWorkbook(workbook(table())));
  });
});
