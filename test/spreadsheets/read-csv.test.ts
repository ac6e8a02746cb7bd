import { strFromU8, strToU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#spreadsheets/read-table';
import { writeTable } from '#spreadsheets/write-table';

/** Rows of a file as texts, the titles first; or the code of its refusal. */
async function rowsIn(bytes: Uint8Array): Promise<unknown> {
  const table = await readTable('kraje.csv', bytes, null);
  return table.ok ? [table.value.titles, ...table.value.rows.map(({ cells }) => cells.map(({ text }) => text))] : table.error.code;
}

async function originOf(bytes: Uint8Array): Promise<unknown> {
  const table = await readTable('kraje.csv', bytes, null);
  return table.ok ? table.value.origin : table.error.code;
}

const expected = [['Kraj', 'Částka'], ['Jihočeský', '60 000']];
const windows1250 = Uint8Array.of(...strToU8('Kraj;', true), 0xc8, ...strToU8('\xe1stka\r\nJiho\xe8esk\xfd;60 000\r\n', true));

describe('a CSV file', () => {
  test.each([
    ['UTF-8 with a byte order mark, semicolons, CR LF', strToU8('\ufeffKraj;Částka\r\nJihočeský;60 000\r\n'), 'utf-8', ';'],
    ['UTF-8 without it, commas, LF', strToU8('Kraj,Částka\nJihočeský,60 000'), 'utf-8', ','],
    ['Windows-1250, as Czech Excel saves it', windows1250, 'windows-1250', ';'],
    ['CP852, as „CSV (MS-DOS)“', Uint8Array.of(...strToU8('Kraj;', true), 0xac, ...strToU8('\xa0stka\r\nJiho\x9fesk\xec;60 000\r\n', true)), 'cp852', ';'],
    ['tabs', strToU8('Kraj\tČástka\nJihočeský\t60 000\n'), 'utf-8', '\t'],
    ['UTF-16, as „Text v kódu Unicode“', Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Uint16Array.from('Kraj\tČástka\r\nJihočeský\t60 000', (sign) => sign.charCodeAt(0)).buffer)), 'utf-16', '\t'],
    ['the delimiter told in its first line', strToU8('sep=,\r\nKraj,Částka\r\nJihočeský,60 000'), 'utf-8', ','],
  ])('is read: %s', async (_what, bytes, encoding, delimiter) => {
    expect([await rowsIn(bytes), await originOf(bytes)]).toEqual([expected, { format: 'csv', encoding, delimiter }]);
  });

  test('may hold delimiters, quotes and line ends within quotes', async () => {
    expect(await rowsIn(strToU8('Kraj;Pozn\u00e1mka\r\n"Zl\u00ednsk\u00fd";"a;b ""c""\r\nd"\r\n'))).toEqual([['Kraj', 'Poznámka'], ['Zlínský', 'a;b "c"\r\nd']]);
  });

  test('whose titles have a comma within quotes is still divided by semicolons', async () => {
    expect(await rowsIn(strToU8('Kraj;"Částka, v Kč, ročně"\nZlínský;60'))).toEqual([['Kraj', 'Částka, v Kč, ročně'], ['Zlínský', '60']]);
  });

  test('tells the rows as the program it comes from counts them', async () => {
    const table = await readTable('kraje.csv', strToU8('Kraj\n\nZlínský\n'), null);
    expect(table.ok && table.value.rows.map(({ number }) => number)).toEqual([3]);
  });

  test.each([
    ['a quote that never ends', 'Kraj\n"Zlínský\n', 'file-damaged'],
    ['bytes of no text', 'Kraj\0\n1\n', 'table-of-unknown-kind'],
    ['more rows than are taken', `Kraj\n${'x\n'.repeat(501)}`, 'table-too-large'],
  ])('is refused with %s', async (_what, text, code) => {
    expect(await rowsIn(strToU8(text))).toBe(code);
  });

  test('with a million rows is refused in no time', async () => {
    const start = performance.now();
    expect([await rowsIn(strToU8(`Kraj\n${'x\n'.repeat(1_000_000)}`)), performance.now() - start < 1000]).toEqual(['table-too-large', true]);
  });

  test('gives what begins as a formula as the text it is', async () => {
    expect(await rowsIn(strToU8(`Kraj;Telefon\n"=cmd|' /C calc'!A0";+420 585 508 111\n'=1+1;'kraj`))).toEqual([['Kraj', 'Telefon'], ["=cmd|' /C calc'!A0", '+420 585 508 111'], ['=1+1', "'kraj"]]);
  });
});

describe('a table that is written', () => {
  // The writing library looks texts up in an object, and trips over the names every object has.
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((each) => each.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim()).filter((each) => !(each in {}));
  const table = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }).map((rows) => ({ sheet: 'Kraje', titles: ['Kraj', 'Text'], rows: rows.map(([first, second]) => [`r${first}`, second]) }));

  test.each(['csv', 'xlsx'] as const)('is read back cell by cell: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const read = await readTable(`kraje.${format}`, await writeTable(format, written), null);
        const wide = (row: readonly string[]) => (read.ok ? row.slice(0, read.value.titles.length) : row);
        expect(read.ok && read.value.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual(written.rows.map(wide));
      }),
      { numRuns: 30 },
    );
  });

  const hostile = ['=1+1', '+420 585', '-5', '@SUM(A1)', "=cmd|' /C calc'!A0", "'=1", ' =1', '＝1'];

  test('lets no text pass for a formula in CSV', async () => {
    const lines = strFromU8(await writeTable('csv', { sheet: 'Kraje', titles: ['Text'], rows: hostile.map((text) => [text]) })).trimEnd().split('\r\n').slice(1);
    expect(lines.filter((line) => !/^"?'/u.test(line))).toEqual([]);
  });

  test('holds texts alone in XLSX, and no formula', async () => {
    const parts = unzipSync(await writeTable('xlsx', { sheet: 'Kraje', titles: ['Text'], rows: hostile.map((text) => [text]) }));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([sheet.includes('<f>'), [...sheet.matchAll(/<c [^>]*>/gu)].filter(([cell]) => !/t="(?:s|inlineStr)"/u.test(cell))]).toEqual([false, []]);
  });

  test.each(['csv', 'xlsx'] as const)('gives back what begins as a formula: %s', async (format) => {
    const read = await readTable(`kraje.${format}`, await writeTable(format, { sheet: 'Kraje', titles: ['Text'], rows: hostile.map((text) => [text]) }), null);
    expect(read.ok && read.value.rows.map(({ cells }) => cells[0]?.text.trim())).toEqual(hostile.map((text) => text.trim()));
  });
});
