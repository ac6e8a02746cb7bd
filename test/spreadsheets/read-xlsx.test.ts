import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '#spreadsheets/read-table';
import type { Cell, Table } from '#shared/domain/batch/table';
import { aWorkbook, rowsXml, worksheet } from '#test/spreadsheets/files';

const read = (bytes: Uint8Array, sheet: string | null = null, name = 'kraje.xlsx') => readTable(name, bytes, sheet);

async function tableOf(bytes: Uint8Array, sheet: string | null = null): Promise<Table> {
  const table = await read(bytes, sheet);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

async function faultOf(bytes: Uint8Array, name?: string): Promise<unknown> {
  const table = await read(bytes, null, name);
  return table.ok ? table.value : table.error;
}

/** The cells below a title, in one row. */
async function cellsBelow(...cells: readonly string[]): Promise<readonly Cell[]> {
  const { rows } = await tableOf(aWorkbook({ sheet: rowsXml([cells.map((_, index) => `Sloupec ${index}`), cells]) }));
  return rows[0]?.cells ?? [];
}

describe('a sheet of a workbook', () => {
  test('gives its titles, its rows and their numbers as Excel counts them, empty rows left out', async () => {
    const table = await tableOf(aWorkbook({ sheet: rowsXml([[], ['Kraj', 'Rok'], [], ['Zlínský kraj', '2024']]) }));
    expect([table.titles, table.rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])]).toEqual([['Kraj', 'Rok'], [[4, ['Zlínský kraj', '2024']]]]);
  });

  test('is the first one, or the one that is chosen by its name', async () => {
    const workbook = aWorkbook({ sheets: '<sheet name="Pokyny &amp; rady" sheetId="1" r:id="rId1"/><sheet name="Kraje" sheetId="2" r:id="rId2"/>', more: { 'xl/worksheets/sheet2.xml': worksheet(rowsXml([['Kraj'], ['Ústecký kraj']])) } });
    const [first, chosen] = [await tableOf(workbook), await tableOf(workbook, 'Kraje')];
    expect([first.origin, chosen.rows[0]?.cells[0]?.text]).toEqual([{ format: 'xlsx', sheet: 'Pokyny & rady', sheets: ['Pokyny & rady', 'Kraje'] }, 'Ústecký kraj']);
  });

  test('that is hidden is not offered', async () => {
    const workbook = aWorkbook({ sheets: '<sheet name="Kraje" sheetId="1" r:id="rId1"/><sheet name="Skryté" sheetId="2" state="hidden" r:id="rId2"/>', more: { 'xl/worksheets/sheet2.xml': worksheet(rowsXml([['x'], ['y']])) } });
    expect((await tableOf(workbook)).origin).toEqual({ format: 'xlsx', sheet: 'Kraje', sheets: ['Kraje'] });
  });
});

describe('what Excel stores in a cell', () => {
  test.each([
    ['a day, as a number of days', '<c s="1"><v>45208</v></c>', '9. 10. 2023', 'date'],
    ['an amount', '<c><v>60000</v></c>', '60000', 'number'],
    ['an amount with haléře, by a decimal comma', '<c><v>60000.5</v></c>', '60000,5', 'number'],
    ['three decimal places, which are not thousands', '<c><v>60.125</v></c>', '60,125', 'number'],
    ['a sum that binary fractions spoil', '<c><v>0.30000000000000004</v></c>', '0,3', 'number'],
    ['a large number in powers of ten', '<c><v>6E4</v></c>', '60000', 'number'],
    ['yes', '<c t="b"><v>1</v></c>', 'ano', 'boolean'],
  ])('reads %s', async (_what, cell, text, kind) => {
    expect(await cellsBelow(cell)).toEqual([{ text, kind, formula: false, merged: false }]);
  });

  test('is the last saved result of a formula, and said to be one', async () => {
    expect(await cellsBelow('<c><f>SUM(B1:B3)</f><v>60000</v></c>')).toEqual([{ text: '60000', kind: 'number', formula: true, merged: false }]);
  });

  test('is told as an error where the formula ended in one', async () => {
    const [cell] = await cellsBelow('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'x');
    expect(cell?.kind).toBe('error');
  });

  test('is told to lie under a merged cell, whose area is named', async () => {
    const table = await tableOf(aWorkbook({ sheet: `${rowsXml([['Kraj', 'Rok'], ['Zlínský kraj', '2024'], ['Ústecký kraj', '<c/>']])}<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>` }));
    expect([table.mergedAreas, table.rows.map(({ cells }) => cells[1]?.merged)]).toEqual([['B2:B3'], [false, true]]);
  });
});

describe('a file that is no table', () => {
  test.each([
    ['an XLS of Excel before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'kraje.xls', 'table-old-or-locked'],
    ['a workbook locked by a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'kraje.xlsx', 'table-old-or-locked'],
    ['a text named as a workbook', strToU8('Kraj;Rok\r\nZlínský;2024'), 'kraje.xlsx', 'table-not-what-it-says'],
    ['a workbook named as a text', aWorkbook(), 'kraje.csv', 'table-not-what-it-says'],
    ['another package', zipSync({ 'word/document.xml': strToU8('<document/>') }), 'kraje.xlsx', 'table-not-what-it-says'],
    ['half a workbook', aWorkbook().subarray(0, 400), 'kraje.xlsx', 'file-damaged'],
    ['a PDF', strToU8('%PDF-1.7'), 'kraje.pdf', 'table-of-unknown-kind'],
    ['nothing at all', new Uint8Array(), 'kraje.xlsx', 'file-empty'],
    ['titles without rows', aWorkbook({ sheet: rowsXml([['Kraj', 'Rok']]) }), 'kraje.xlsx', 'table-without-rows'],
  ])('is refused: %s', async (_what, bytes, name, code) => {
    expect(await faultOf(bytes, name)).toEqual({ code });
  });
});

/** The archive with one size it tells of its parts changed to another (APPNOTE.TXT 4.3.7, 4.3.12). */
function claimingSize(archive: Uint8Array, size: number, claimed: number): Uint8Array {
  const lying = archive.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 <= lying.length; at += 1) if (view.getUint32(at, true) === size) view.setUint32(at, claimed, true);
  return lying;
}

describe('a hostile workbook', () => {
  test('that would unpack to more than 30 MB is refused before it is unpacked', async () => {
    const bomb = aWorkbook({ more: { 'xl/sharedStrings.xml': ' '.repeat(40 * 1024 * 1024) } });
    expect([bomb.length < 100_000, await faultOf(bomb)]).toEqual([true, { code: 'table-too-large', what: 'unpacked', limit: 30 * 1024 * 1024 }]);
  });

  test('with a cell in the last row and column of Excel is refused in no time', async () => {
    const start = performance.now();
    const fault = await faultOf(aWorkbook({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }));
    expect([fault, performance.now() - start < 1000]).toEqual([{ code: 'table-too-large', what: 'rows', limit: 500 }, true]);
  });

  test('with more rows or columns than any table of regions is refused', async () => {
    const rows = await faultOf(aWorkbook({ sheet: rowsXml([['Kraj'], ...Array.from({ length: 501 }, () => ['x'])]) }));
    const columns = await faultOf(aWorkbook({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="CC1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>' }));
    expect([rows, columns]).toEqual([{ code: 'table-too-large', what: 'rows', limit: 500 }, { code: 'table-too-large', what: 'columns', limit: 60 }]);
  });

  test.each([
    ['a name', `<${'a'.repeat(3_000_000)}`],
    ['an attribute', `<c ${'a'.repeat(3_000_000)}/>`],
    ['an open quote', `<c r="${'a'.repeat(3_000_000)}`],
  ])('with %s that does not end is refused in no time', async (_what, markup) => {
    const bytes = aWorkbook({ sheet: `<sheetData/>${markup}` });
    const start = performance.now();
    expect([await faultOf(bytes), performance.now() - start < 2000]).toEqual([{ code: 'file-damaged' }, true]);
  });

  test('that claims to unpack to less than it does keeps to its claim', async () => {
    const bytes = aWorkbook({ more: { 'xl/sharedStrings.xml': `<sst>${' '.repeat(40 * 1024 * 1024)}</sst>` } });
    const fault = await faultOf(claimingSize(bytes, 40 * 1024 * 1024 + 11, 1000));
    expect(fault).toEqual({ code: 'file-damaged' });
  });

  test('with links to other workbooks gives their last saved values and follows none', async () => {
    const link = '<externalLink><externalBook r:id="rId1"/></externalLink>';
    const relations = '<Relationships><Relationship Id="rId1" Type="externalLinkPath" Target="file://server/share/jiny.xlsx" TargetMode="External"/></Relationships>';
    const table = await tableOf(
      aWorkbook({ sheet: rowsXml([['Kraj'], ['<c t="str"><f>[1]List1!A1</f><v>Zlínský kraj</v></c>']]), more: { 'xl/externalLinks/externalLink1.xml': link, 'xl/externalLinks/_rels/externalLink1.xml.rels': relations } }),
    );
    expect(table.rows.map(({ cells }) => cells)).toEqual([[{ text: 'Zlínský kraj', kind: 'text', formula: true, merged: false }]]);
  });

  test('that declares entities is refused', async () => {
    const doctype = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(await faultOf(aWorkbook({ more: { 'xl/sharedStrings.xml': `${doctype}<sst><si><t>&b;</t></si></sst>` } }))).toEqual({ code: 'file-damaged' });
  });

  test.each(['../../etc/passwd.xml', 'xl/../../evil.xml', '/etc/x.xml'])('with a path that leads out of it is refused: %s', async (path) => {
    expect(await faultOf(aWorkbook({ more: { [path]: '<x/>' } }))).toEqual({ code: 'file-damaged' });
  });
});
