import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, type CsvColumns } from '#shared/domain/statements/csv-columns';
import { namedAccountOf } from '#shared/domain/statements/named-account';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { statementFileSchema, type StatementFile } from '#shared/domain/statements/statement';
import { readBankCsv, type CsvReading } from '#shared/formats/bank-csv/read-bank-csv';
import { bytesOf as bytesOfCodePage } from '#shared/formats/code-pages/bytes-of';
import { bankTables, type BankTable } from './bank-tables';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, reading?: CsvReading) => readBankCsv(bytesOf(text), reading);
const severe = ({ problems }: StatementFile) => problems.map(({ code, severity, place, found }) => [`${severity} ${code}`, place?.line, place?.column, found]);
const own = namedAccountOf(bankAccountSchema.parse('1265098001/5500'));

const headings = 'Datum;Částka;VS;Zpráva';
const table = (...rows: readonly string[]): string => ['Účet;1265098001/5500', headings, ...rows].map((row) => `${row}\n`).join('');

describe('the table of each bank', () => {
  it.each(Object.keys(bankTables) as BankTable[])('is understood: %s', (bank) => {
    const { file, table: told } = read(bankTables[bank], { account: own });
    const [statement] = file.statements;
    expect(file.problems).toEqual([]);
    expect(told?.isCertain).toBe(true);
    expect([statement?.account, statement?.currency, file.statements.length]).toEqual([own, 'CZK', 1]);
    expect(statement?.entries.map(({ bookedOn, amount, account, symbols, message }) => ({ bookedOn, amount, account, symbols, message }))).toEqual([
      { bookedOn: '2024-03-08', amount: 6_000_000, account: { kind: 'czech', number: '19-2000145399', bank: '0800' }, symbols: { variable: '2024001', constant: '308', specific: '5' }, message: 'Příspěvek "KPBI"' },
      { bookedOn: '2024-03-11', amount: -3000, account: null, symbols: { variable: null, constant: null, specific: null }, message: 'Poplatek' },
    ]);
    expect(statement?.entries[0]?.name?.toLowerCase()).toBe('liberecký kraj');
    expect(statementFileSchema.safeParse(file).error).toBeUndefined();
  });

  it.each(Object.keys(bankTables) as BankTable[])('is the same in Windows-1250: %s', (bank) => {
    const { file } = readBankCsv(bytesOfCodePage(bankTables[bank], 'windows-1250'), { account: own });
    expect([file.encoding, file.statements]).toEqual(['windows-1250', read(bankTables[bank], { account: own }).file.statements]);
  });

  it.each<[BankTable, object]>([
    ['fio', { opening: 100_000, closing: 6_097_000, from: '2024-03-01', to: '2024-03-31' }],
    ['kb', { opening: 100_000, closing: 6_097_000, from: '2024-03-01', to: '2024-03-31', number: '3', accountName: 'KRAJ VYSOČINA' }],
    ['mBank', { opening: 100_000, closing: 6_097_000, accountName: 'KRAJ VYSOČINA' }],
  ])('is read with what stands around it: %s', (bank, around) => {
    expect(read(bankTables[bank]).file.statements[0]).toMatchObject(around);
  });

  it('whose figures do not agree is a mismatch at the line that states them', () => {
    const { file } = read(bankTables.kb.replace('+60970,00', '+61000,00'));
    expect(file.problems).toEqual([{ code: 'balances-differ', severity: 'mismatch', place: { line: 11, column: null }, found: '+61000,00', expected: 6_097_000 }]);
  });

  it('may hold several accounts, each a statement of its own', () => {
    const { file } = read(bankTables.csob.replace('1265098001;11.03.2024', '2000145399/0800;11.03.2024'));
    expect(file.statements.map(({ account, entries }) => [account, entries.length])).toEqual([[own, 1], [{ kind: 'czech', number: '2000145399', bank: '0800' }, 1]]);
  });
});

describe('the own account of a table that does not name it', () => {
  const nameless = 'Datum;Částka;VS\n8.3.2024;60 000,00;2024001\n';

  it('has to be told', () => {
    expect(read(nameless).file.problems.map(({ code, severity }) => [code, severity])).toEqual([['account-missing', 'error']]);
  });

  it('is remembered by the headings', () => {
    const columns = read(nameless).table?.columns;
    const { file } = read(nameless, { columns: columns === undefined ? [] : [{ ...columns, account: own }] });
    expect([file.problems, file.statements.map(({ account }) => account)]).toEqual([[], [own]]);
  });

  it('that is remembered counts less than one the file names', () => {
    const columns = read(table('8.3.2024;1,00;1;x')).table?.columns;
    const other = { ...own, bank: '0100' };
    expect(read(table('8.3.2024;1,00;1;x'), { columns: columns === undefined ? [] : [{ ...columns, account: other }] }).file.statements[0]?.account).toEqual(own);
  });
});

describe('rows below a table', () => {
  it.each([';60 000,00;;', 'Celkem:;60 000,00;;', 'Počet položek:;1;;', 'Konečný zůstatek;60 000,00;;'])('that sum it up are no entries: %s', (row) => {
    const { file } = read(table('8.3.2024;60 000,00;2024001;x', row));
    expect([file.problems, file.statements[0]?.entries.length]).toEqual([[], 1]);
  });

  it('with an amount and a symbol but without a day are errors, for they may be payments', () => {
    expect(severe(read(table('8.3.2024;60 000,00;2024001;x', ';60 000,00;2024002;')).file).map(([code, line]) => [code, line])).toEqual([['error not-a-date', 4]]);
  });
});

describe('a table that is not known', () => {
  const strange = 'Kdy;Kolik;Komu;Co\n08.03.2024;60000,00;Liberecký kraj;2024001\n';
  const columns: CsvColumns = {
    layout: layoutOf(['Komu', 'Co', 'Kdy', 'Kolik']),
    meanings: [{ heading: 'Kdy', meaning: 'booked-on' }, { heading: 'Kolik', meaning: 'amount' }, { heading: 'Komu', meaning: 'name' }, { heading: 'Co', meaning: 'variable-symbol' }],
  };

  it('is shown with its headings and first rows, and nothing of it is read', () => {
    const { file, table: told } = read(strange, { account: own });
    expect([severe(file), file.statements, told]).toEqual([
      [['error columns-unknown', 1, 1, 'Kdy;Kolik;Komu;Co']],
      [],
      { headings: ['Kdy', 'Kolik', 'Komu', 'Co'], samples: [['08.03.2024', '60000,00', 'Liberecký kraj', '2024001']], columns: { layout: columns.layout, meanings: [] }, isCertain: false },
    ]);
  });

  it('is read by what was said of tables with the same headings, in whatever order', () => {
    const { file } = read(strange, { account: own, columns: [{ layout: 'another', meanings: [] }, columns] });
    expect([file.problems, file.statements[0]?.entries[0]?.amount, file.statements[0]?.entries[0]?.symbols.variable, file.variant]).toEqual([[], 6_000_000, '2024001', columns.layout]);
  });

  it('goes before what its headings would mean otherwise', () => {
    const { file } = read(table('08.03.2024;5;7;x'), { columns: [{ layout: layoutOf(headings.split(';')), meanings: [{ heading: 'Datum', meaning: 'booked-on' }, { heading: 'VS', meaning: 'amount' }] }] });
    expect(file.statements[0]?.entries[0]?.amount).toBe(700);
  });

  it.each([['a letter', 'Dobrý den,\nposíláme výpis.\n'], ['nothing but signs', ';;;\n;;;\n'], ['nothing', '']])('is no statement where there is none in it: %s', (_case, text) => {
    expect(severe(read(text).file).map(([code]) => code)).toEqual(['error not-a-statement']);
  });

  it('is no statement without an account, unless it is given', () => {
    const text = `${headings}\n08.03.2024;1;1;x\n`;
    expect([severe(read(text).file).map(([code]) => code), read(text, { account: own }).file.statements.map(({ account }) => account)]).toEqual([['error account-missing'], [own]]);
  });
});

describe('an own account in a column', () => {
  const named = (account: string, day: string) => `Číslo účtu;${headings}\n${account};${day};1,00;1;x\n`;

  it('that fails modulo 11 is refused at the first row that names it', () => {
    expect(severe(read(named('1265098002/5500', '08.03.2024')).file)).toEqual([['error account-checksum', 2, null, '1265098002/5500']]);
  });

  it('is not missed where its only row could not be read', () => {
    expect(severe(read(named('1265098001/5500', '31.02.2024')).file)).toEqual([['error not-a-date', 2, 17, '31.02.2024']]);
  });
});

it('headings of Česká spořitelna and UniCredit tell the bank of the other side and the message', () => {
  const text = 'Účet;Datum zaúčtování;Částka;Protiúčet;Bankovní kód protiúčtu;Detaily transakce\n1265098001/5500;08.03.2024;1,00;19-2000145399;0800;KPBI\n';
  const [entry] = read(text).file.statements[0]?.entries ?? [];
  expect([entry?.account, entry?.message]).toEqual([{ kind: 'czech', number: '19-2000145399', bank: '0800' }, 'KPBI']);
});

describe('a cell', () => {
  const entry = (row: string) => read(table(row)).file.statements[0]?.entries[0];
  const amountOf = (text: string) => entry(`08.03.2024;${text};;`)?.amount;

  it.each([
    ['60000', 6_000_000], ['60 000,00', 6_000_000], ['60\u00a0000,5', 6_000_050], ['60.000,00', 6_000_000], ['60,000.00', 6_000_000], ['60.000', 6_000_000], ['1.234.567,89', 123_456_789], ['-30,00 CZK', -3000], ['CZK 60000', 6_000_000], ['Kč 1,50', 150], ['60 000,00 +', 6_000_000], ['60\u202f000,00-', -6_000_000], ['(30,00)', -3000],
    ['\u221230,00 Kč', -3000], ['+30', 3000], ['30,00-', -3000], ['30,-', 3000], ['0,01', 1], ['30.5000', 3050], ['"1\u202f000,00"', 100_000],
  ])('with %s is an amount of %i haléře', (text, halere) => {
    expect(amountOf(text)).toBe(halere);
  });

  it.each(['6O000', '1.23.45', '1,2345', '0,125', '--5', '12,34,56', 'x', '99999999999999999'])('with %s is no amount, and says where', (text) => {
    expect(severe(read(table(`08.03.2024;${text};;`)).file)).toEqual([['error not-an-amount', 3, 12, text]]);
  });

  it.each(['08.03.2024', '8.3.2024', '8. 3. 2024', '8.3.24', '2024-03-08', '2024/03/08', '08/03/2024', '08-03-2024', '20240308', '2024-03-08T10:20:30', '8.3.2024 10:20'])('with %s is the eighth of March', (text) => {
    expect(entry(`${text};1;;`)?.bookedOn).toBe('2024-03-08');
  });

  it.each(['31.02.2024', '2024-13-01', '8. března', '0.0.0'])('with %s is no day, and says where', (text) => {
    expect(severe(read(table(`${text};1;;`)).file)).toEqual([['error not-a-date', 3, 1, text]]);
  });

  it.each([['0002024001', '2024001'], ['="0308"', '308'], ["'0308", '308'], ['0', null]])('with %s is the symbol %s', (text, symbol) => {
    expect(entry(`08.03.2024;1;${text};`)?.symbols.variable).toBe(symbol);
  });

  it('with letters is no symbol, which is remarked upon', () => {
    expect(severe(read(table('08.03.2024;1;12O;')).file)).toEqual([['remark not-a-symbol', 3, 14, '12O']]);
  });

  it('in quotes may hold separators, quotes and ends of lines', () => {
    const { file } = read(table('08.03.2024;1;1;"a;b ""c""\nd"', '09.03.2024;2;2;e'));
    expect(file.statements[0]?.entries.map(({ message, place }) => [message, place.line])).toEqual([['a;b "c" d', 3], ['e', 5]]);
  });

  it('with a quote inside is taken as it stands', () => {
    expect(entry('08.03.2024;1;1;Firma "ABC" s. r. o.')?.message).toBe('Firma "ABC" s. r. o.');
  });

  it('of zero is remarked upon', () => {
    expect(severe(read(table('08.03.2024;0,00;1;x')).file)).toEqual([['remark amount-zero', 3, 12, '0,00']]);
  });

  it('of an amount that is empty is an error, not a row that is left out', () => {
    expect(severe(read(table('08.03.2024;;1;x')).file)).toEqual([['error not-an-amount', 3, null, '08.03.2024  1 x']]);
  });
});

describe('a row', () => {
  it('with a separator in its text is refused where that shows', () => {
    expect(severe(read(table('08.03.2024;1;1;a;b')).file)).toEqual([['error line-too-long', 3, 18, 'b']]);
  });

  it.each(['08.03.2024;60', '08.03.2024;60000;1;"Zpr', '08.0'])('that is cut off at the end of the file is an error: %s', (row) => {
    expect(severe(read(`${table('07.03.2024;5;1;x')}${row}`).file).map(([code, line]) => [code, line])).toEqual([['error truncated', 4]]);
  });

  it('may be the last one without an end of line', () => {
    expect(read(`${table()}07.03.2024;5;1;x`).file.problems).toEqual([]);
  });

  it('below the table may state sums, and is no entry', () => {
    const { file } = read(table('07.03.2024;5;1;x', '', 'Suma;5;;', 'Konečný zůstatek;105,00'));
    expect([file.problems, file.statements[0]?.entries.length, file.statements[0]?.closing]).toEqual([[], 1, 10_500]);
  });

  it('tells the direction in words where its amount has no sign', () => {
    const { file } = read('Účet;1265098001/5500\nDatum;Částka;Směr platby;VS\n08.03.2024;5;Odchozí;1\n08.03.2024;-6;Odchozí;1\n08.03.2024;7;Příchozí;1\n');
    expect(file.statements[0]?.entries.map(({ amount }) => amount)).toEqual([-500, -600, 700]);
  });
});

describe('whatever is in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ž', ' ', ';', '"', ',', '\n', '1', '-'), maxLength: 12 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('messages are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ amount: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).filter((amount) => amount !== 0), message: cell }), { minLength: 1, maxLength: 30 }), (rows) => {
        const { file } = read(table(...rows.map(({ amount, message }) => `08.03.2024;${quoted((amount / 100).toFixed(2).replace('.', ','))};;${quoted(message)}`)));
        const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
        expect(file.statements[0]?.entries.map(({ amount, message }) => [amount, message])).toEqual(rows.map(({ amount, message }) => [amount, plain(message) === '' ? null : plain(message)]));
      }),
    );
  });

  it('the answer is one, and never an exception', () => {
    const bytes = bytesOf(bankTables.kb);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), fc.nat(bytes.length), (changes, length) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(statementFileSchema.safeParse(readBankCsv(changed.subarray(0, length)).file).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

it('a table of Unicode text, as spreadsheets call UTF-16, is read too', () => {
  const text = `\ufeff${bankTables.twoColumns}`;
  const bytes = Uint8Array.from(Array.from(text, (_, index) => text.charCodeAt(index)).flatMap((code) => [code & 0xff, code >> 8]));
  expect(readBankCsv(bytes).file.statements).toEqual(read(bankTables.twoColumns).file.statements);
});

it('lines that end in CR alone are lines too', () => {
  const { file } = read(bankTables.fio.replaceAll(/\r?\n/gu, '\r'));
  expect([file.problems, file.statements]).toEqual([[], read(bankTables.fio).file.statements]);
});

it('Excel may say in a first line what parts the cells', () => {
  expect(read(`sep=;\n${table('08.03.2024;1,00;1;a, b, c')}`).file.statements[0]?.entries[0]?.message).toBe('a, b, c');
});

it('tells its progress, which only grows', () => {
  const shares: number[] = [];
  read(table(...Array.from({ length: 10_000 }, () => '08.03.2024;1;1;x')), { onProgress: (share) => shares.push(share) });
  expect([shares.length > 3, shares.at(-1), shares.toSorted((one, other) => one - other)]).toEqual([true, 1, shares]);
});
