import { describe, expect, it } from 'vitest';
import { largestStatementFile } from '#shared/domain/statements/statement';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';
import { writeCamt } from '#test/shared/formats/camt/camt-writer';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
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
    ['text in UTF-16', latin('\u00ff\u00fe0\u00007\u00004\u0000'), 'encoding-unclear'],
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

  it('is ABO where its beginning is lost', () => {
    expect(read(aboFile(anEntry()))).toEqual(['abo', ['entry-before-header']]);
  });
});
