import { describe, expect, it } from 'vitest';
import { largestStatementFile } from '#shared/domain/statements/statement';
import { textOf } from '#shared/formats/code-pages/text-of';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';
import { writeCamt } from '#test/shared/formats/camt/camt-writer';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from(Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).flatMap((unit) => (bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])));
const read = (bytes: Uint8Array) => {
  const { format, problems } = readStatementFile(bytes, { fileName: 'výpis.gpc' });
  return [format, problems.map(({ code }) => code)];
};

describe('the kind of a file', () => {
  it.each([
    ['PDF', latin('%PDF-1.7\n%âãÏÓ'), 'other-kind-of-file'],
    ['PNG', latin('\u0089PNG\r\n\u001a\n'), 'other-kind-of-file'],
    ['ZIP', latin('PK\u0003\u0004'), 'other-kind-of-file'],
    ['a web page', latin('<!DOCTYPE html><html>'), 'other-kind-of-file'],
    ['zeros', new Uint8Array(5000), 'other-kind-of-file'],
    ['nothing', new Uint8Array(0), 'file-empty'],
    ['empty lines', latin(' \r\n\r\n\u001a'), 'file-empty'],
    ['a byte order mark alone', latin('\u00ef\u00bb\u00bf'), 'file-empty'],
    ['that of UTF-16 alone', latin('\u00ff\u00fe'), 'file-empty'],
    ['a record with zeros in it', latin(`0740000192000145399${'\0'.repeat(109)}`), 'other-kind-of-file'],
    ['a file too large', new Uint8Array(largestStatementFile + 1), 'file-too-large'],
  ])('is told by its content: %s', (_, bytes, code) => {
    expect(read(bytes)).toEqual([null, [code]]);
  });

  it('is ABO by its first record, also behind a byte order mark and empty lines', () => {
    const file = aboFile(aHeader({ name: 'Kraj' }), anEntry({ name: 'Kraj' }));
    expect([read(file), read(Uint8Array.of(0xef, 0xbb, 0xbf, ...file)), read(Uint8Array.of(13, 10, ...file))]).toEqual([['abo', []], ['abo', []], ['abo', []]]);
  });

  it('is CAMT.053, or other XML, by its first element', () => {
    const camt = (name: string) => new TextEncoder().encode(writeCamt(8, [{}]).replace('camt.053', name));
    expect([read(camt('camt.053')), read(camt('camt.054')), read(latin('<a/>'))]).toEqual([['camt.053', []], [null, ['other-kind-of-file']], [null, ['not-a-statement']]]);
  });

  it('is a table by its headings', () => {
    const table = (headings: string) => latin(`Account;1265098001/5500\n${headings}\n08.03.2024;1,00;1\n`);
    expect([read(table('Date;Amount;VS')), read(table('A;B;C')), read(latin('A letter.'))]).toEqual([['csv', []], ['csv', ['columns-unknown']], [null, ['not-a-statement']]]);
  });

  it.each([false, true])('is told of a text in UTF-16, as spreadsheets save one, too (high byte first: %s)', (bigEndian) => {
    const table = utf16('Datum\tČástka\tVS\tČíslo účtu\r\n8.3.2024\t60 000,00\t2024001\t1265098001/5500\r\n', bigEndian);
    const abo = utf16(textOf(aboFile(aHeader({ name: 'Žďár' }), anEntry()), 'windows-1250'), bigEndian);
    const { statements, encoding } = readStatementFile(abo, { fileName: 'výpis.gpc' });
    expect([read(table), read(abo), statements[0]?.accountName, encoding]).toEqual([['csv', []], ['abo', []], 'Žďár', null]);
  });

  it('is ABO where its beginning is lost', () => {
    expect(read(aboFile(anEntry()))).toEqual(['abo', ['entry-before-header']]);
  });
});
