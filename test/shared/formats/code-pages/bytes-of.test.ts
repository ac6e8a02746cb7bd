import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '#shared/formats/code-pages/bytes-of';
import { codePages } from '#shared/formats/code-pages/tables';
import { textOf } from '#shared/formats/code-pages/text-of';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bytes of a code page', () => {
  it.each(['windows-1250', 'cp852'] as const)('are read back as the text they were made of: %s', (codePage) => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from(codePages[codePage]), 'a', 'Z', '0', ' ', '\n') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(textOf(bytesOf(text, codePage), codePage)).toBe(text);
      }),
    );
  });

  it('are the known ones for Czech letters', () => {
    expect([bytesOf('Žďár ůě', 'windows-1250'), bytesOf('Žďár ůě', 'cp852')]).toEqual([
      Uint8Array.of(0x8e, 0xef, 0xe1, 0x72, 0x20, 0xf9, 0xec),
      Uint8Array.of(0xa6, 0xd4, 0xa0, 0x72, 0x20, 0x85, 0xd8),
    ]);
  });

  it('take a letter and its mark as one', () => {
    expect(bytesOf('r\u030c', 'windows-1250')).toEqual(Uint8Array.of(0xf8));
  });

  it('write what the code page lacks by basic letters', () => {
    expect(bytesOf('Señor Ø', 'windows-1250')).toEqual(ascii('Senor O'));
  });

  it('put one question mark for a character that has no basic letters', () => {
    expect(bytesOf('a😀ж', 'windows-1250')).toEqual(ascii('a??'));
  });
});
