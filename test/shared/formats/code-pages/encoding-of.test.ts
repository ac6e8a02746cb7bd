import { describe, expect, it } from 'vitest';
import { bytesOf } from '#shared/formats/code-pages/bytes-of';
import { encodingOf, readsLikeCzech } from '#shared/formats/code-pages/encoding-of';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What stands in statements: names of payers and messages, in capitals and not. */
const texts = ['Kraj Vysočina', 'Ústecký kraj', 'PŘÍSPĚVEK NA PROJEKT', 'KARLOVARSKÝ KRAJ', 'Jihočeský kraj', 'Plzeňský kraj', 'Městský úřad Žďár nad Sázavou', 'ŠKOLNÍ JÍDELNA', 'Poplatek za vedení účtu', 'Úrok', 'Čížek', 'ÚŘAD PRÁCE ČR'];

describe('encoding of bytes', () => {
  it.each(texts)('is told for %s', (text) => {
    expect([utf8(text), bytesOf(text, 'windows-1250'), bytesOf(text, 'cp852')].map(encodingOf)).toEqual(['utf-8', 'windows-1250', 'cp852']);
  });

  it('is UTF-8 for plain ASCII', () => {
    expect(encodingOf(utf8('0740000'))).toBe('utf-8');
  });

  it('is UTF-8 also where the last letter is cut in two', () => {
    const bytes = utf8('Příspěvek č');
    expect(encodingOf(bytes.subarray(0, bytes.length - 1))).toBe('utf-8');
  });

  it('is windows-1250 where only the last byte is beyond ASCII', () => {
    expect(encodingOf(bytesOf('Nová', 'windows-1250'))).toBe('windows-1250');
  });

  it('is windows-1250 where one letter of many is no UTF-8', () => {
    expect(encodingOf(bytesOf('Nový rok, nová cena', 'windows-1250'))).toBe('windows-1250');
  });

  it('tells bytes that are no Czech in a code page', () => {
    expect([readsLikeCzech(bytesOf('Příspěvek', 'windows-1250'), 'windows-1250'), readsLikeCzech(Uint8Array.of(0xa7, 0xd7, 0xb2, 0xbf), 'windows-1250')]).toEqual([true, false]);
  });
});
