import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementFileSchema, type StatementFile } from '#shared/domain/statements/statement';
import { readCamt } from '#shared/formats/camt/read-camt';
import { bytesOf as bytesOfCodePage } from '#shared/formats/code-pages/bytes-of';
import { camtFaults } from './camt-schema';
import { writeCamt, type WrittenEntry, type WrittenStatement } from './camt-writer';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (statements: readonly WrittenStatement[], version: 2 | 8 = 2): StatementFile => readCamt(bytesOf(writeCamt(version, statements)));
const severe = (file: StatementFile) => file.problems.map(({ code, severity }) => `${severity} ${code}`);
const totals = (credits: string, debits: string, count: string) =>
  `<TtlNtries><NbOfNtries>${count}</NbOfNtries></TtlNtries><TtlCdtNtries><Sum>${credits}</Sum></TtlCdtNtries><TtlDbtNtries><Sum>${debits}</Sum></TtlDbtNtries>`;

describe('the figures of a statement', () => {
  const entries: readonly WrittenEntry[] = [{ amount: '60000' }, { amount: '1000.50', credit: false }];
  const balances: WrittenStatement['balances'] = [['OPBD', '-500'], ['CLBD', '58499.50']];

  it('that agree are no problem', () => {
    const file = read([{ entries, balances, totals: totals('60000.00', '1000.50', '2') }]);
    expect([file.problems, file.statements[0]?.opening, file.statements[0]?.closing, file.statements[0]?.credits, file.statements[0]?.debits]).toEqual([[], -50_000, 5_849_950, 6_000_000, 100_050]);
  });

  it('that do not agree are mismatches that say what one expects', () => {
    const file = read([{ entries, balances: [['OPBD', '0'], ['CLBD', '59000']], totals: totals('60000.01', '1000', '3') }]);
    expect(file.problems.map(({ code, severity, found, expected }) => [code, severity, found, expected])).toEqual([
      ['balances-differ', 'mismatch', '59000', 5_899_950],
      ['count-differs', 'mismatch', '3', null],
      ['credits-differ', 'mismatch', '60000.01', 6_000_000],
      ['debits-differ', 'mismatch', '1000', 100_050],
    ]);
  });

  it('include the sum of all entries', () => {
    expect(severe(read([{ entries, balances, totals: '<TtlNtries><Sum>61000.51</Sum></TtlNtries>' }]))).toEqual(['mismatch sum-differs']);
  });

  it('may count what was taken back to either side', () => {
    const back: readonly WrittenEntry[] = [{ amount: '100' }, { amount: '30', credit: false, reversal: true }];
    const files = [totals('100', '30', '2'), totals('70', '0', '2')].map((stated) => read([{ entries: back, balances: [['OPBD', '0'], ['CLBD', '70']], totals: stated }]));
    expect(files.flatMap(severe)).toEqual([]);
  });

  it('cannot be checked without a balance at the end', () => {
    expect(severe(read([{ balances: [['OPBD', '0']] }]))).toEqual(['mismatch balance-missing']);
  });

  it('may begin with the closing balance of the statement before', () => {
    expect(read([{ balances: [['PRCD', '0', '2024-02-29'], ['CLBD', '60000']] }]).problems).toEqual([]);
  });
});

describe('pages of a statement', () => {
  const pages: readonly WrittenStatement[] = [
    { page: ['1', false], balances: [['OPBD', '0'], ['ITBD', '60000']] },
    { page: ['2', false], balances: [['ITBD', '60000'], ['ITBD', '120000']] },
    { page: ['3', true], balances: [['ITBD', '120000'], ['CLBD', '180000']] },
  ];

  it('are one statement', () => {
    const { problems, statements } = read(pages, 8);
    expect([problems, statements.map(({ opening, closing, entries }) => [opening, closing, entries.length])]).toEqual([[], [[0, 18_000_000, 3]]]);
  });

  it.each([['180000', '3'], ['60000', '1']])('add up where each says %s, of the statement or of the page', (credits, count) => {
    expect(read(pages.map((page) => ({ ...page, totals: totals(credits, '0', count) })), 8).problems).toEqual([]);
  });

  it('that lack the first or the last are remarked upon', () => {
    expect([severe(read(pages.slice(0, 2), 8)), severe(read(pages.slice(1), 8))]).toEqual([['remark truncated'], ['remark truncated']]);
  });

  it('written here are valid by the schema', async () => {
    expect(await camtFaults(8, [writeCamt(8, pages)])).toEqual([]);
  });

  it('of other accounts and numbers stay statements of their own', () => {
    expect(read([{ number: '1' }, { number: '2' }, { account: 'CZ6508000000192000145399' }]).statements.map(({ number, account }) => [number, account.kind === 'czech' && account.bank])).toEqual([['1', '5500'], ['2', '5500'], ['3', '0800']]);
  });
});

describe('the account of a statement', () => {
  it('whose digits do not satisfy their check is an error where it stands', () => {
    const [problem] = read([{ account: 'CZ5855000000001265098002' }]).problems;
    expect(problem).toMatchObject({ code: 'account-checksum', severity: 'error', found: 'CZ5855000000001265098002', place: { line: 3 } });
  });

  it('that is missing leaves no statement', () => {
    const file = readCamt(bytesOf(writeCamt(2, [{}]).replace(/<Acct>.*<\/Acct>/u, '')));
    expect([severe(file), file.statements]).toEqual([['error not-an-account'], []]);
  });
});

describe('encodings', () => {
  const statement: WrittenStatement = { entries: [{ amount: '60000', payments: [{ debtor: { name: 'Žďár nad Sázavou' } }] }] };
  const nameIn = (bytes: Uint8Array) => {
    const file = readCamt(bytes);
    return [file.statements[0]?.entries[0]?.name, file.encoding, severe(file)];
  };
  const utf16 = (text: string, bigEndian: boolean) => Uint8Array.from(Array.from(text, (_, index) => text.charCodeAt(index)).flatMap((code) => (bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8])));
  const declared = (encoding: string) => writeCamt(2, [statement], `<?xml version="1.0" encoding="${encoding}"?>\n`);

  it.each<[string, Uint8Array, string | null]>([
    ['UTF-8 with a byte order mark', bytesOf(`\ufeff${declared('utf-8')}`), 'utf-8'],
    ['UTF-8 without a declaration', bytesOf(writeCamt(2, [statement], '')), 'utf-8'],
    ['UTF-8 that is declared UTF-16', bytesOf(declared('utf-16')), 'utf-8'],
    ['Windows-1250', bytesOfCodePage(declared('windows-1250'), 'windows-1250'), 'windows-1250'],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${declared('UTF-16')}`, false), null],
    ['UTF-16 in the other order', utf16(`\ufeff${declared('UTF-16')}`, true), null],
    ['UTF-16 without a mark', utf16(declared('UTF-16'), false), null],
  ])('%s is read', (_case, bytes, encoding) => {
    expect(nameIn(bytes)).toEqual(['Žďár nad Sázavou', encoding, []]);
  });

  it('that are another one than is declared are read with a remark where that shows', () => {
    const file = readCamt(bytesOfCodePage(declared('UTF-8'), 'windows-1250'));
    expect([file.statements[0]?.entries[0]?.name, file.encoding, file.problems]).toEqual(['Žďár nad Sázavou', 'windows-1250', [{ code: 'encoding-unclear', severity: 'remark', place: { line: 5, column: (declared('UTF-8').split('\n')[4] ?? '').indexOf('Ž') + 1 }, found: null, expected: null }]]);
  });

  it('that are not known are remarked upon', () => {
    expect(nameIn(bytesOfCodePage(declared('x-mac-ce'), 'windows-1250'))).toEqual(['Žďár nad Sázavou', 'windows-1250', ['remark encoding-unclear']]);
  });
});

describe('what is no statement', () => {
  const place = (text: string) => readCamt(bytesOf(text)).problems.map(({ code, severity, place: at, found }) => [code, severity, at, found]);
  const xml = writeCamt(2, [{}]);

  it.each(['camt.052.001.02', 'camt.054.001.08', 'pain.001.001.03'])('but %s is told from it', (message) => {
    expect(place(xml.replace('camt.053.001.02', message))).toEqual([['other-kind-of-file', 'error', { line: 2, column: 1 }, message]]);
  });

  it('but other XML is refused at its first element', () => {
    expect(place('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>')).toEqual([['not-a-statement', 'error', { line: 2, column: 1 }, 'http://www.w3.org/1999/xhtml']]);
  });

  it('because it holds none is refused', () => {
    expect(place('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt/></Document>')).toEqual([['not-a-statement', 'error', null, null]]);
  });

  it('because it ends too early is refused where it ends', () => {
    const file = readCamt(bytesOf(xml.slice(0, xml.indexOf('</Ntry>'))));
    expect([file.statements, severe(file), file.problems[0]?.place?.line]).toEqual([[], ['error not-well-formed'], 4]);
  });

  it.each([
    ['a document type', '<!DOCTYPE Document SYSTEM "http://localhost/x.dtd">'],
    ['entities within entities', '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
    ['an entity of another file', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
  ])('%s is unsafe', (_case, type) => {
    const file = readCamt(bytesOf(writeCamt(2, [{}], `<?xml version="1.0"?>\n${type}\n`)));
    expect([file.statements, severe(file)]).toEqual([[], ['error unsafe']]);
  });

  it('an entity that is not declared is not well-formed', () => {
    expect(severe(readCamt(bytesOf(xml.replace('KRAJ', '&kraj;'))))).toEqual(['error not-well-formed']);
  });

  it.each([
    ['within each other', '<a>'.repeat(100_000)],
    ['beside each other', '<AddtlStmtInf/>'.repeat(10) + '<Bal/>'.repeat(3000)],
  ])('elements %s without end are unsafe', (_case, many) => {
    expect(severe(readCamt(bytesOf(xml.replace('<Acct>', `${many}<Acct>`))))).toContain('error unsafe');
  });

  it('leaves nothing that could be taken over, wherever a file is cut off', () => {
    fc.assert(
      fc.property(fc.nat(xml.length - 15), (length) => {
        const file = readCamt(bytesOf(xml.slice(0, length)));
        expect([file.statements.length > 0 && !file.problems.some(({ severity }) => severity === 'error'), statementFileSchema.safeParse(file).success]).toEqual([false, true]);
      }),
    );
  });

  it('is answered with problems, whatever bytes are changed in it', () => {
    const bytes = bytesOf(xml);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(statementFileSchema.safeParse(readCamt(changed)).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

it('tells its progress, which only grows', () => {
  const shares: number[] = [];
  readCamt(bytesOf(writeCamt(2, [{ entries: Array.from({ length: 2000 }, () => ({ amount: '1' })) }])), { onProgress: (share) => shares.push(share) });
  expect([shares.length > 3, shares.at(-1), shares.toSorted((one, other) => one - other)]).toEqual([true, 1, shares]);
});
