import { describe, expect, it } from 'vitest';
import { readAbo } from '#shared/formats/abo/read-abo';
import { bytesOf } from '#shared/formats/code-pages/bytes-of';
import { aboFile, aHeader, anEntry, ownAccount } from './abo-builder';

const lines = [aHeader(), anEntry({ name: 'Žďár nad Sázavou, ú' }), '078Příspěvek za rok 2024'] as const;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const expected = readAbo(aboFile(...lines));

describe('a file says the same', () => {
  it.each([
    ['in UTF-8', utf8(lines.join('\r\n')), 'utf-8'],
    ['in UTF-8 with a byte order mark', utf8(`\ufeff${lines.join('\r\n')}`), 'utf-8'],
    ['in cp852', bytesOf(lines.join('\r\n'), 'cp852'), 'cp852'],
    ['with lines ended by LF', bytesOf(lines.join('\n'), 'windows-1250'), 'windows-1250'],
    ['with lines ended by CR', bytesOf(lines.join('\r'), 'windows-1250'), 'windows-1250'],
    ['with empty lines between', bytesOf(`\r\n${lines.join('\r\n\r\n')}\r\n`, 'windows-1250'), 'windows-1250'],
    ['with spaces at the ends of lines cut off', bytesOf(lines.map((line) => line.trimEnd()).join('\n'), 'windows-1250'), 'windows-1250'],
    ['with more spaces at the ends of lines', bytesOf(lines.map((line) => `${line}   `).join('\n'), 'windows-1250'), 'windows-1250'],
  ])('%s', (_, bytes, encoding) => {
    const read = readAbo(bytes);
    const [first] = read.statements;
    expect([read.encoding, read.problems, { ...first, entries: first?.entries.map((entry) => ({ ...entry, place: null })) }]).toEqual([
      encoding,
      [],
      { ...expected.statements[0], entries: expected.statements[0]?.entries.map((entry) => ({ ...entry, place: null })) },
    ]);
  });
});

describe('a header', () => {
  it('may end with its date, have a name with letters of two bytes, and zeros for signs', () => {
    const header = aHeader({ name: 'Hlavní podnikatelský', account: '0000002847527018', opening: '00000001797559+', closing: '00000001355384+', debits: '000000049194250', credits: '000000044772500', filler: '' });
    const [statement] = readAbo(utf8(header)).statements;
    expect([statement?.accountName, statement?.account, statement?.to, statement?.debits]).toEqual(['Hlavní podnikatelský', { kind: 'czech', number: '2847527018', bank: null }, '2024-01-31', 4_919_425]);
  });

  it('may have no days and no number', () => {
    const { statements, problems } = readAbo(aboFile(aHeader({ openedOn: '000000', closedOn: '      ', number: '   ' }), anEntry()));
    expect([problems, statements.map(({ from, to, number }) => [from, to, number])]).toEqual([[], [[null, null, null]]]);
  });
});

describe('an entry', () => {
  const entryOf = (fields: Parameters<typeof anEntry>[0]) => readAbo(aboFile(aHeader(), anEntry(fields))).statements[0]?.entries[0];

  it('without a day of its own was booked on the day of the statement', () => {
    expect(entryOf({ bookedOn: '000000', valueOn: '      ' })).toMatchObject({ bookedOn: '2024-01-31', valueOn: null });
  });

  it('without another side, symbols and texts has none', () => {
    const [zeros, none] = ['0'.repeat(10), '0'.repeat(16)];
    expect(entryOf({ account: none, variable: zeros, bankAndConstant: zeros, specific: zeros, name: '', document: '0'.repeat(13) })).toMatchObject({
      account: null,
      name: null,
      message: null,
      reference: null,
      symbols: { variable: null, constant: null, specific: null },
    });
  });

  it('may have an account abroad', () => {
    expect(entryOf({ account: 'SK31120000001987' })).toMatchObject({ account: { kind: 'other', text: 'SK31120000001987' } });
  });

  it.each([
    ['0978', 'EUR'],
    ['0840', 'USD'],
    ['0203', 'CZK'],
    ['1101', 'CZK'],
    ['    ', 'CZK'],
  ])('has the currency of its number: %s is %s', (kind, currency) => {
    expect(entryOf({ kind })?.currency).toBe(currency);
  });

  it('that does not name its account belongs to the statement before it', () => {
    expect(entryOf({ own: '0'.repeat(16) })?.amount).toBe(6_000_000);
  });

  it('belongs to the statement of its account, wherever that begins', () => {
    const other = '0000001265098001';
    const headers = [aHeader(), aHeader({ account: other, closing: '00000010000000+', credits: '000000000000000' })];
    const { statements, problems } = readAbo(aboFile(...headers, anEntry({ own: ownAccount })));
    expect([statements.map(({ entries }) => entries.length), problems]).toEqual([[1, 0], []]);
  });
});
