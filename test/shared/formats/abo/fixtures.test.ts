import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountText } from '#shared/domain/statements/named-account';
import type { StatementEntry, StatementFile } from '#shared/domain/statements/statement';
import { readAbo } from '#shared/formats/abo/read-abo';

const read = (name: string): StatementFile => readAbo(readFileSync(`test/fixtures/statements/abo/${name}.gpc`));

const inShort = ({ amount, reversal, account, symbols }: StatementEntry) => [amount, reversal, account === null ? null : accountText(account), symbols.variable];

describe('a file in the internal order of accounts, without names, with the bank in its header', () => {
  const { statements, ...file } = read('internal-order');

  it('is read without a problem', () => {
    expect(file).toEqual({ format: 'abo', variant: null, encoding: 'windows-1250', problems: [], unlistedProblems: 0 });
  });

  it('has the accounts as people write them', () => {
    expect(statements.map(({ account, accountName }) => [accountText(account), accountName])).toEqual([['7200112236/0100', null]]);
  });

  it('has a charge that was taken back by code 4', () => {
    expect(statements.flatMap(({ entries }) => entries.map(inShort))).toEqual([
      [6_000_000, false, '107-6625740209/0600', '2024001'],
      [-9900, false, null, null],
      [9900, true, null, null],
      [-5000, false, '117840505/0800', '77'],
    ]);
  });

  it('has no value date where the bank says that it is the day of posting', () => {
    expect(statements[0]?.entries.map(({ bookedOn, valueOn }) => [bookedOn, valueOn])[0]).toEqual(['2024-01-03', null]);
  });
});

describe('a file of extended records', () => {
  const { statements, problems } = read('extended');

  it('adds up with code 4 for a credit taken back', () => {
    expect([problems, statements[0]?.entries.map(inShort)]).toEqual([
      [],
      [
        [6_000_000, false, '107-6625740209/0300', '2024001'],
        [150_000, false, '117840505/0300', '5'],
        [-150_000, true, '117840505/0300', '5'],
      ],
    ]);
  });

  it('has an overdrawn opening balance', () => {
    expect([statements[0]?.opening, statements[0]?.closing]).toEqual([-100, 5_999_900]);
  });

  it('has messages and names as long as they were written', () => {
    expect(statements[0]?.entries.map(({ name, message }) => [name, message]).slice(0, 2)).toEqual([
      ['Liberecký kraj, U Jezu 642/2a', 'Příspěvek na projekt Kraje pro bezpečný internet za rok 2024 podle smlouvy'],
      ['Omyl s.r.o.', null],
    ]);
  });
});

describe('a file of two accounts in cp852 with lines ended by LF, cut spaces, texts and a sign for its end', () => {
  const { statements, encoding, problems } = read('two-accounts-cp852');

  it('is read with a remark about the record that is not known', () => {
    expect([encoding, problems]).toEqual(['cp852', [{ code: 'unknown-record', severity: 'remark', place: { line: 6, column: 1 }, found: '077něco jiného', expected: null }]]);
  });

  it('has the message of its lines and the note behind it', () => {
    expect(statements[0]?.entries[0]?.message).toBe('Příspěvek Karlovarského kraje na projekt Kraje pro bezpečný internet v roce 2024 Příspěvek 2024');
  });

  it('has the account in another currency with its letters', () => {
    expect(statements.map(({ currency, entries }) => [currency, entries.map((entry) => entry.currency)])).toEqual([
      ['CZK', ['CZK']],
      ['EUR', ['EUR']],
    ]);
  });
});
