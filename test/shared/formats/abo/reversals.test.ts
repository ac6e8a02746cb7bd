import { describe, expect, it } from 'vitest';
import { readAbo } from '#shared/formats/abo/read-abo';
import { aboFile, aHeader, anEntry } from './abo-builder';

/** A statement without turnovers said, that opens with nothing as a rule and closes with so much. */
const header = (closing: string, opening = '00000000000000+') => aHeader({ opening, closing, debits: '               ', credits: '               ' });
const of = (code: string, amount: number) => anEntry({ code, amount: String(amount).padStart(12, '0') });
const read = (...lines: readonly string[]) => {
  const { statements, problems } = readAbo(aboFile(...lines));
  return { amounts: statements.map(({ entries }) => entries.map(({ amount }) => amount)), codes: problems.map(({ code }) => code) };
};

describe('code 4', () => {
  it('takes a debit back where another entry of the file has code 5', () => {
    expect(read(header('00000000000700+'), of('1', 100), of('4', 100), of('2', 1000), of('5', 300))).toEqual({ amounts: [[-100, 100, 1000, -300]], codes: [] });
  });

  it('takes a credit back where another entry of the file has code 3', () => {
    expect(read(header('00000000000700+'), of('1', 100), of('3', 100), of('2', 1000), of('4', 300))).toEqual({ amounts: [[-100, 100, 1000, -300]], codes: [] });
  });

  it('takes back what adds up, where it alone occurs', () => {
    expect(read(header('00000000000700+'), of('2', 1000), of('4', 300), header('00000000001400+', '00000000000700+'), of('2', 400), of('4', 300))).toEqual({ amounts: [[1000, -300], [400, 300]], codes: [] });
  });

  it('takes a debit back where neither adds up, which is told', () => {
    expect(read(header('00000000000001+'), of('2', 1000), of('4', 300))).toEqual({ amounts: [[1000, 300]], codes: ['balances-differ'] });
  });
});

describe('turnovers', () => {
  it('may be lessened by what was taken back, down to below nothing', () => {
    const file = aboFile(aHeader({ opening: '00000000000500+', closing: '00000000000600+', debits: '00000000000100-', credits: '000000000000000' }), of('4', 100), of('2', 70), of('5', 70));
    expect(readAbo(file).problems).toEqual([]);
  });

  it('may count what was taken back to the other side', () => {
    const file = aboFile(aHeader({ opening: '00000000000500+', closing: '00000000000500+', debits: '000000000001000', credits: '000000000001000' }), of('1', 100), of('4', 100));
    expect(readAbo(file).problems).toEqual([]);
  });
});
