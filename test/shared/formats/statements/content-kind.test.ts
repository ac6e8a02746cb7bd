import { describe, expect, it } from 'vitest';
import { contentKind } from '#shared/formats/statements/content-kind';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));

describe('the kind of a content', () => {
  it.each([
    ['XML', utf8('<?xml version="1.0"?><Document/>'), 'xml'],
    ['XML behind a byte order mark and an empty line', utf8('\ufeff\n<Document/>'), 'xml'],
    ['XML in UTF-16 with a byte order mark', utf16('\ufeff<Document/>'), 'xml'],
    ['XML in UTF-16 without one', utf16('<Document/>'), 'xml'],
    ['a table', utf8('Datum;Částka\n1.1.2024;60000,00\n'), 'text'],
    ['a table whose first cell begins as a record does', utf8('074;Účet;Částka\n'), 'text'],
    ['a record with letters for its account', utf8(`074${'CZ65080000001920'.padEnd(125)}`), 'abo'],
  ])('is told: %s', (_, bytes, kind) => {
    expect(contentKind(bytes)).toBe(kind);
  });
});
