import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementFileSchema } from '#shared/domain/statements/statement';
import { readAbo } from '#shared/formats/abo/read-abo';
import { bytesOf } from '#shared/formats/code-pages/bytes-of';
import { aboFile, aHeader, anEntry } from './abo-builder';

const problemsOf = (bytes: Uint8Array) => readAbo(bytes).problems.map(({ code, severity, place }) => [code, severity, place?.line, place?.column]);
const problemsOfEntry = (entry: string) => problemsOf(aboFile(aHeader(), entry));

describe('an entry is refused by line and column', () => {
  it.each([
    ['a letter in the amount', anEntry({ amount: '0000O6000000' }), ['not-an-amount', 'error', 2, 53]],
    ['no amount', anEntry({ amount: ' '.repeat(12) }), ['not-an-amount', 'error', 2, 49]],
    ['a negative amount', anEntry({ amount: '-00006000000' }), ['amount-negative', 'error', 2, 49]],
    ['a code that does not exist', anEntry({ code: '7' }), ['unknown-posting-code', 'error', 2, 61]],
    ['31 February as the value date', anEntry({ valueOn: '310224' }), ['not-a-date', 'error', 2, 92]],
    ['letters for the day', anEntry({ bookedOn: '15.1.4' }), ['not-a-date', 'error', 2, 123]],
    ['a line cut before its symbols', anEntry().slice(0, 80), ['line-too-short', 'error', 2, 81]],
    ['a line with a character too many', `${anEntry()}5`, ['line-too-long', 'error', 2, 129]],
    ['letters in the own account', anEntry({ own: '00001920001453AA' }), ['not-an-account', 'error', 2, 4]],
    ['another account than any statement of the file', anEntry({ own: '0000001265098001' }), ['entry-before-header', 'error', 2, 1]],
  ])('%s', (_, entry, problem) => {
    expect(problemsOfEntry(entry).filter(([, severity]) => severity === 'error')).toEqual([problem]);
  });

  it('before any statement begins', () => {
    expect(problemsOf(aboFile(anEntry(), aHeader(), anEntry()))).toEqual([['entry-before-header', 'error', 1, 1]]);
  });
});

describe('a statement is refused by line and column', () => {
  it.each([
    ['an account that fails modulo 11', { account: '0000192000145398' }, ['account-checksum', 'error', 1, 4]],
    ['an account of zeros', { account: '0'.repeat(16) }, ['not-an-account', 'error', 1, 4]],
    ['an account with letters', { account: 'CZ00192000145399' }, ['not-an-account', 'error', 1, 4]],
    ['31 February as its day', { openedOn: '310226' }, ['not-a-date', 'error', 1, 40]],
    ['a letter in the new balance', { closing: '0000001600000A+' }, ['not-an-amount', 'error', 1, 74]],
    ['a sign that is none', { closing: '00000016000000*' }, ['not-an-amount', 'error', 1, 75]],
  ])('%s', (_, fields, problem) => {
    expect(problemsOf(aboFile(aHeader(fields), anEntry({ own: '0'.repeat(16) })))).toContainEqual(problem);
  });

  it('where a line between is no record at all', () => {
    expect(problemsOf(aboFile(aHeader(), anEntry(), 'zbytek textu'))).toEqual([['unknown-record', 'error', 3, 1]]);
  });
});

describe('figures that do not agree are told with what was expected', () => {
  const whole = (fields: Parameters<typeof aHeader>[0]) => readAbo(aboFile(aHeader(fields), anEntry())).problems;

  it('balances and turnovers', () => {
    expect(whole({ closing: '00000016000001+' })).toEqual([{ code: 'balances-differ', severity: 'mismatch', place: { line: 1, column: 61 }, found: '00000016000001+', expected: 16_000_000 }]);
  });

  it('turnovers and entries', () => {
    expect(whole({ debits: '000000000001000', credits: '000000060001000' })).toEqual([
      { code: 'debits-differ', severity: 'mismatch', place: { line: 1, column: 76 }, found: '000000000001000', expected: 0 },
      { code: 'credits-differ', severity: 'mismatch', place: { line: 1, column: 91 }, found: '000000060001000', expected: 6_000_000 },
    ]);
  });

  it('no balance at all', () => {
    expect(whole({ opening: ' '.repeat(15) }).map(({ code }) => code)).toEqual(['balance-missing']);
  });
});

describe('what is only worth knowing is a remark, and the entry is kept', () => {
  it('an amount of nothing', () => {
    expect(problemsOf(aboFile(aHeader({ closing: '00000010000000+', credits: '000000000000000' }), anEntry({ amount: '000000000000' })))).toEqual([['amount-zero', 'remark', 2, 49]]);
  });

  it('letters in a symbol', () => {
    const { statements, problems } = readAbo(aboFile(aHeader(), anEntry({ variable: '2024/00001' })));
    expect([problems.map(({ code, severity }) => [code, severity]), statements[0]?.entries[0]?.symbols]).toEqual([[['not-a-symbol', 'remark']], { variable: null, constant: '308', specific: '51' }]);
  });
});

describe('a file that ends too early', () => {
  const whole = aboFile(aHeader(), anEntry({ document: '1'.padStart(13, '0') }), anEntry());
  const [first, second] = [130, 260];

  it.each([
    ['in its first record', first - 30, ['truncated', 'error', 1, 101]],
    ['in the amounts of an entry', first + 55, ['truncated', 'error', 2, 56]],
    ['in the last field of an entry', first + 126, ['truncated', 'error', 2, 127]],
    ['behind the name of an entry whose other one was whole', second + 118, ['truncated', 'error', 3, 119]],
  ])('is told to be cut: %s', (_, length, problem) => {
    expect(problemsOf(whole.subarray(0, length))).toContainEqual(problem);
  });

  it('between two lines shows by its sums', () => {
    expect(problemsOf(aboFile(aHeader()))).toEqual([['credits-differ', 'mismatch', 1, 91]]);
  });

  it('only without its last line end is whole', () => {
    const file = aboFile(aHeader(), anEntry());
    expect(readAbo(file.subarray(0, file.length - 2))).toEqual(readAbo(file));
  });
});

describe('hostile bytes', () => {
  it('never make it throw, and what is read keeps the rules', () => {
    const lines = fc.array(fc.oneof(fc.constant(aHeader()), fc.constant(anEntry()), fc.constant('078zpráva'), fc.string({ unit: 'binary', maxLength: 140 })), { maxLength: 6 });
    const edits = fc.array(fc.tuple(fc.nat(500), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(lines, edits, (texts, changes) => {
        const bytes = bytesOf(texts.join('\n'), 'windows-1250');
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(statementFileSchema.safeParse(readAbo(bytes)).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('list two hundred problems and count the rest', () => {
    const { problems, unlistedProblems } = readAbo(aboFile(aHeader(), anEntry(), ...Array.from({ length: 300 }, () => '077'), anEntry({ code: '9' })));
    expect([problems.length, unlistedProblems, problems.some(({ code }) => code === 'unknown-posting-code')]).toEqual([200, 101, true]);
  });

  it('are no statement where no record is one', () => {
    expect(problemsOf(aboFile('099'))).toContainEqual(['not-a-statement', 'error', undefined, undefined]);
  });
});
