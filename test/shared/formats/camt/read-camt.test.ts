import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementFileSchema, type StatementEntry, type StatementFile } from '#shared/domain/statements/statement';
import { readCamt } from '#shared/formats/camt/read-camt';
import { camtFaults, versionsWithSchema } from './camt-schema';
import { ownIban, payerIban, writeCamt, type CamtVersion, type WrittenEntry, type WrittenPayment, type WrittenStatement } from './camt-writer';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (statement: WrittenStatement, version: CamtVersion = 2): StatementFile => readCamt(bytesOf(writeCamt(version, [statement])));
const payment = (written: WrittenPayment, entry: Partial<WrittenEntry> = {}, version: CamtVersion = 2): StatementEntry | undefined =>
  read({ entries: [{ amount: '60000.00', ...entry, payments: [written] }] }, version).statements[0]?.entries[0];
const problemsOf = (file: StatementFile) => file.problems.map(({ code, severity, found, expected }) => ({ code, severity, found, expected }));
const codes = (file: StatementFile) => file.problems.map(({ code }) => code);

const versions: readonly CamtVersion[] = [2, 3, 4, 5, 6, 7, 8];
const fromLiberec: WrittenPayment = {
  debtor: { name: 'Liberecký kraj', iban: payerIban, bic: 'GIBACZPX' },
  creditor: { name: 'Kraj Vysočina', iban: ownIban },
  endToEnd: '/VS2024001/SS5/KS0308',
  reference: 'B-77',
  messages: ['Příspěvek KPBI & spol.'],
};

describe('a statement of each version', () => {
  it.each(versions)('is read the same from version %i', (version) => {
    const { statements, problems, variant } = read({ entries: [{ amount: '60000.00', valueOn: '<Dt>2024-03-07</Dt>', payments: [fromLiberec] }] }, version);
    expect({ statements, problems, variant }).toEqual({
      variant: `camt.053.001.0${version}`,
      problems: [],
      statements: [
        {
          account: { kind: 'czech', number: '1265098001', bank: '5500' },
          accountName: 'KRAJ VYSOCINA',
          currency: 'CZK',
          number: '3',
          from: '2024-03-01',
          to: '2024-03-31',
          opening: 0,
          closing: 6_000_000,
          debits: null,
          credits: null,
          entries: [
            {
              place: { line: 5, column: 1 },
              bookedOn: '2024-03-08',
              valueOn: '2024-03-07',
              amount: 6_000_000,
              currency: 'CZK',
              reversal: false,
              account: { kind: 'czech', number: '19-2000145399', bank: '0800' },
              name: 'Liberecký kraj',
              symbols: { variable: '2024001', constant: '308', specific: '5' },
              message: 'Příspěvek KPBI & spol.',
              reference: 'B-77',
            },
          ],
        },
      ],
    });
  });

  it.each(versionsWithSchema)('as written here is valid by the official schema of version %i', async (version) => {
    const whole = writeCamt(version, [{ page: version === 2 ? undefined : ['1', true], totals: '<TtlNtries><NbOfNtries>1</NbOfNtries><Sum>60000</Sum></TtlNtries>', entries: [{ amount: '60000.00', reversal: false, note: 'x', batchCount: 2, payments: [fromLiberec, fromLiberec] }] } as WrittenStatement]);
    expect(await camtFaults(version, [whole, writeCamt(version, [{}, {}])])).toEqual([]);
  });

  it('later than the known ones is read with a remark', () => {
    const file = readCamt(bytesOf(writeCamt(8, [{}]).replace('camt.053.001.08', 'camt.053.001.13')));
    expect([file.variant, file.statements.length, problemsOf(file)]).toEqual(['camt.053.001.13', 1, [{ code: 'unknown-version', severity: 'remark', found: 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.13', expected: null }]]);
  });

  it('may give its elements a prefix, declared anywhere above them', () => {
    const prefixed = writeCamt(2, [{}]).replace(/<(\/?)(?=[A-Z])/gu, '<$1ns2:').replace('xmlns=', 'xmlns:ns2=');
    expect(readCamt(bytesOf(prefixed)).statements).toEqual(readCamt(bytesOf(writeCamt(2, [{}]))).statements.map((statement) => ({ ...statement, entries: [expect.objectContaining({ amount: 6_000_000 })] })));
  });

  it('is not taken from elements of another namespace', () => {
    const foreign = writeCamt(2, [{}]).replace('</Ntry>', '<Amt xmlns="urn:x" Ccy="EUR">1</Amt></Ntry><x:Ntry xmlns:x="urn:x"/>');
    expect(readCamt(bytesOf(foreign)).statements[0]?.entries).toHaveLength(1);
  });
});

describe('whatever payments a statement has', () => {
  const symbol = fc.integer({ min: 1, max: 9_999_999_999 }).map(String);
  const name = fc.string({ unit: fc.constantFrom('a', 'á', 'č', 'ď', 'ě', 'K', 'Ř', ' ', '<', '&', '>', ',', '.'), minLength: 1, maxLength: 60 }).map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  const entry = fc.record({ amount: fc.integer({ min: 1, max: 10 ** 12 }), credit: fc.boolean(), name, variable: symbol, specific: symbol, day: fc.integer({ min: 1, max: 31 }) });

  it('they are read as they were written, in every version', () => {
    fc.assert(
      fc.property(fc.constantFrom(...versions), fc.array(entry, { maxLength: 20 }), (version, entries) => {
        const decimal = (halere: number) => `${halere < 0 ? '-' : ''}${Math.floor(Math.abs(halere) / 100)}.${String(Math.abs(halere) % 100).padStart(2, '0')}`;
        const closing = entries.reduce((sum, { amount, credit }) => sum + (credit ? amount : -amount), 0);
        const file = read(
          {
            balances: [['OPBD', '0'], ['CLBD', decimal(closing)]],
            entries: entries.map((one) => ({
              amount: decimal(one.amount),
              credit: one.credit,
              bookedOn: `<Dt>2024-03-${String(one.day).padStart(2, '0')}</Dt>`,
              payments: [{ [one.credit ? 'debtor' : 'creditor']: { name: one.name }, endToEnd: `/VS${one.variable}/SS${one.specific}/KS` }],
            })),
          },
          version,
        );
        expect(file.problems).toEqual([]);
        expect(file.statements[0]?.entries.map(({ amount, bookedOn, name: read, symbols }) => ({ amount, bookedOn, read, symbols }))).toEqual(
          entries.map((one) => ({ amount: one.credit ? one.amount : -one.amount, bookedOn: `2024-03-${String(one.day).padStart(2, '0')}`, read: one.name, symbols: { variable: one.variable, constant: null, specific: one.specific } })),
        );
        expect(statementFileSchema.safeParse(file).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('symbols', () => {
  const symbolsOf = (written: WrittenPayment) => {
    const { variable, specific, constant } = payment(written)?.symbols ?? {};
    return [variable, specific, constant];
  };

  it.each<[string, WrittenPayment, (string | null)[]]>([
    ['each in a reference of its own', { references: ['VS:0000123456', 'SS:77', 'KS:0308'] }, ['123456', '77', '308']],
    ['all in one identification', { endToEnd: '/VS123/SS4/KS0558' }, ['123', '4', '558']],
    ['with slashes on both sides', { endToEnd: '/VS/123/SS/4' }, ['123', '4', null]],
    ['in the words of the message', { messages: ['Platba VS: 2024001, SS 12'] }, ['2024001', '12', null]],
    ['empty ones', { endToEnd: '/VS/SS/KS', references: ['VS:', 'KS:0000'] }, [null, null, null]],
    ['none', { endToEnd: 'NOTPROVIDED', messages: ['KVS123 OVS 5 vsadil 6'] }, [null, null, null]],
    ['too long to be one', { endToEnd: '/VS12345678901/SS1' }, [null, '1', null]],
  ])('are read: %s', (_case, written, expected) => {
    expect(symbolsOf(written)).toEqual(expected);
  });

  it('of the reference win over those of the identification, and these over the message, each for itself', () => {
    expect(symbolsOf({ references: ['VS:1'], endToEnd: '/VS2/SS2', messages: ['VS 3 SS 3 KS 3'] })).toEqual(['1', '2', '3']);
  });

  it('are bare digits where the type of the reference names them', () => {
    const typed = writeCamt(2, [{ entries: [{ amount: '60000.00', payments: [{ references: ['20240099'] }] }] }]).replace('<CdtrRefInf>', '<CdtrRefInf><Tp><CdOrPrtry><Prtry>VS</Prtry></CdOrPrtry></Tp>');
    expect(readCamt(bytesOf(typed)).statements[0]?.entries[0]?.symbols.variable).toBe('20240099');
  });
});

describe('the other side of a payment', () => {
  const both: WrittenPayment = { debtor: { name: 'Debtor', iban: payerIban }, creditor: { name: 'Creditor', iban: 'CZ6907101781240000004159' } };

  it.each<[string, Partial<WrittenEntry>, string]>([
    ['the debtor of what came in', { credit: true }, 'Debtor'],
    ['the creditor of what went out', { credit: false }, 'Creditor'],
    ['the creditor of what came back', { credit: true, reversal: true }, 'Creditor'],
    ['the debtor of what was sent back', { credit: false, reversal: true }, 'Debtor'],
  ])('is %s', (_case, entry, name) => {
    expect(payment(both, entry)?.name).toBe(name);
  });

  it('is never the account of the statement', () => {
    expect(payment({ debtor: { name: 'Kraj Vysočina', iban: ownIban }, creditor: { name: 'Plzeňský kraj', iban: payerIban } }, { credit: true })?.name).toBe('Plzeňský kraj');
  });

  it.each<[string, WrittenPayment['debtor'], unknown]>([
    ['a number with its bank', { other: '000019-2000145399/0800' }, { kind: 'czech', number: '19-2000145399', bank: '0800' }],
    ['sixteen digits, with the bank by its BIC', { other: '0000192000145399', bic: 'KOMBCZPPXXX' }, { kind: 'czech', number: '19-2000145399', bank: '0100' }],
    ['a number at a bank that is not known', { other: '2000145399', bic: 'ABCDCZPP' }, { kind: 'czech', number: '2000145399', bank: null }],
    ['a number abroad, which is not taken for a Czech one', { other: '1265098001', bic: 'CHASUS33' }, { kind: 'other', text: '1265098001' }],
    ['an IBAN from abroad', { iban: 'SK3112000000198742637541' }, { kind: 'other', text: 'SK3112000000198742637541' }],
  ])('may have %s', (_case, debtor, account) => {
    expect(payment({ debtor: { name: 'X', ...debtor } })?.account).toEqual(account);
  });
});

describe('amounts and days', () => {
  it.each([['60000', 6_000_000], ['60000.5', 6_000_050], ['60000.50000', 6_000_050], ['.5', 50], ['0.01', 1]])('reads %s as %i hundredths', (amount, halere) => {
    expect(read({ entries: [{ amount }], balances: [['OPBD', '0'], ['CLBD', amount]] }).statements[0]?.entries[0]?.amount).toBe(halere);
  });

  it.each(['0.005', '1e3', '60 000', '60000,00', '12O', '99999999999999999'])('refuses %s where it stands', (amount) => {
    const file = read({ entries: [{ amount }] });
    expect(file.problems).toEqual([{ code: 'not-an-amount', severity: 'error', place: { line: 4, column: 7 }, found: amount, expected: null }]);
    expect(file.statements[0]?.entries).toEqual([]);
  });

  it('refuses a negative amount, and remarks on one of zero', () => {
    expect([problemsOf(read({ entries: [{ amount: '-5.00' }] })), problemsOf(read({ entries: [{ amount: '0.00' }], balances: [['OPBD', '1'], ['CLBD', '1']] }))]).toEqual([
      [{ code: 'amount-negative', severity: 'error', found: '-5.00', expected: null }],
      [{ code: 'amount-zero', severity: 'remark', found: '0.00', expected: null }],
    ]);
  });

  it.each([
    ['<Dt>2024-03-08+01:00</Dt>', '2024-03-08'],
    ['<DtTm>2024-03-08T23:59:00+01:00</DtTm>', '2024-03-08'],
    ['<DtTm>2024-03-08T00:00:00.000</DtTm>', '2024-03-08'],
    ['<DtTm>2024-03-07T23:30:00Z</DtTm>', '2024-03-08'],
  ])('reads %s as the day in Prague', (bookedOn, day) => {
    expect(read({ entries: [{ amount: '60000', bookedOn }] }).statements[0]?.entries[0]?.bookedOn).toBe(day);
  });

  it.each(['2024-02-30', '31.03.2024', '2024-13-01'])('refuses the day %s', (day) => {
    expect(problemsOf(read({ entries: [{ amount: '60000', bookedOn: `<Dt>${day}</Dt>` }] }))).toContainEqual({ code: 'not-a-date', severity: 'error', found: day, expected: null });
  });

  it('keeps the currency of an entry', () => {
    expect(payment({}, { currency: 'EUR' })?.currency).toBe('EUR');
  });
});

describe('a batch', () => {
  const two = (first: string, second: string): WrittenEntry => ({ amount: '120000.00', reference: 'N-1', payments: [{ ...fromLiberec, amount: first }, { amount: second, endToEnd: '/VS2' }] });
  const inBatch = (entry: WrittenEntry, version: CamtVersion = 2) => read({ balances: [['OPBD', '0'], ['CLBD', '120000']], entries: [entry] }, version);

  it.each(versions)('is one entry for each of its payments, in version %i', (version) => {
    const file = inBatch(two('60000.00', '60000.00'), version);
    expect([file.problems, file.statements[0]?.entries.map(({ amount, symbols, reference }) => [amount, symbols.variable, reference])]).toEqual([[], [[6_000_000, '2024001', 'B-77'], [6_000_000, '2', 'N-1']]]);
  });

  it('whose payments do not add up is a mismatch that says what they add up to', () => {
    expect(problemsOf(inBatch(two('60000.00', '50000.00')))).toEqual([{ code: 'batch-differs', severity: 'mismatch', found: '120000.00', expected: 11_000_000 }]);
  });

  it('may have payments that go the other way', () => {
    const file = inBatch({ amount: '120000.00', payments: [{ amount: '130000.00' }, { amount: '10000.00', credit: false }] }, 8);
    expect([file.problems, file.statements[0]?.entries.map(({ amount }) => amount)]).toEqual([[], [13_000_000, -1_000_000]]);
  });

  it('whose payments do not say their amounts in the currency of the account stays one entry', () => {
    const file = inBatch({ amount: '120000.00', payments: [{ amount: '2400.00', currency: 'EUR' }, { amount: '2400.00', currency: 'EUR' }] });
    expect([codes(file), file.statements[0]?.entries.map(({ amount }) => amount)]).toEqual([['batch-differs'], [12_000_000]]);
  });

  it('that names fewer payments than it counts is a mismatch', () => {
    expect(codes(inBatch({ amount: '120000.00', batchCount: 3, payments: [{ amount: '60000' }, { amount: '60000' }] }))).toEqual(['count-differs']);
  });

  it('of many payments is read like any other', () => {
    const payments = Array.from({ length: 5000 }, (_, index) => ({ amount: '24.00', endToEnd: `/VS${index + 1}` }));
    expect(inBatch({ amount: '120000.00', payments }).statements[0]?.entries.at(-1)?.symbols.variable).toBe('5000');
  });
});

describe('entries that are more than a payment', () => {
  it('without details keep what the bank says of them', () => {
    const entry = read({ entries: [{ amount: '60000', note: 'Poplatek VS 12', reference: 'R-1' }] }).statements[0]?.entries[0];
    expect([entry?.message, entry?.symbols.variable, entry?.reference, entry?.account, entry?.name]).toEqual(['Poplatek VS 12', '12', 'R-1', null, null]);
  });

  it.each([[2, 'PDNG'], [2, 'INFO'], [8, 'PDNG'], [8, 'FUTR']] as const)('that are not booked are left out with a remark: version %i, %s', (version, status) => {
    const file = read({ entries: [{ amount: '60000' }, { amount: '7', status }] }, version);
    expect([codes(file), file.statements[0]?.entries.length]).toEqual([['entry-not-booked'], 1]);
  });

  it('that take another back have the sign of what they do', () => {
    const { reversal, amount } = payment({}, { credit: false, reversal: true }) ?? {};
    expect([reversal, amount]).toEqual([true, -6_000_000]);
  });
});
