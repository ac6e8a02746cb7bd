import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSchema, parseLine, parseParagraph, parseProse, proseSchema, withoutInvisible } from '#shared/domain/text';

const marks = ['\u00ad', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\ufeff'];
const plainSpaces = ['\u1680', '\u2000', '\u2003', '\u2006', '\u2008', '\u2009', '\u200a', '\u205f', '\u3000'];
const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const named = (characters: readonly string[]): readonly (readonly [string, string])[] => characters.map((character) => [codeOf(character), character]);

describe('typed text', () => {
  it.each(named(marks))('loses the invisible mark %s', (_, mark) => {
    expect(parseLine(`${mark}spolu${mark}práce${mark}`)).toEqual({ ok: true, value: 'spolupráce' });
  });

  it.each(named(['\u00a0', '\u202f', '\u2007']))('has a space that binds for %s', (_, space) => {
    expect(parseLine(`60${space}000`)).toEqual({ ok: true, value: '60\u00a0000' });
  });

  it.each(named(['\t', '\n', '\r\n', '\u000b', '\u2028', '\u2029', ...plainSpaces]))('has a plain space for %s', (_, space) => {
    expect(parseLine(`Žižkova${space}1882/57`)).toEqual({ ok: true, value: 'Žižkova 1882/57' });
  });

  it('has one space for several, a binding one if any of them binds', () => {
    expect(parseParagraph('a \t\n b \u202f c')).toEqual({ ok: true, value: 'a b\u00a0c' });
  });

  it('has letters for ligatures and a hyphen for its look-alike', () => {
    expect(parseLine('ﬁnanční konﬂikt, oﬀset, oﬃce, aﬄux, Brno‐Řečkovice')).toEqual({ ok: true, value: 'finanční konflikt, offset, office, afflux, Brno-Řečkovice' });
  });

  it('is composed also where a mark stood between a letter and its accent', () => {
    expect(parseLine('c\u200d\u030ceský')).toEqual({ ok: true, value: 'český' });
  });

  it('is nothing when only marks were pasted', () => {
    expect(parseLine('\u200b\ufeff \u00ad')).toEqual({ ok: false, code: 'required' });
  });

  it('keeps every letter, figure and sign', () => {
    const visible = /[\p{L}\p{N}\p{P}\p{S}]/gu;
    const letters = (text: string) => (text.normalize('NFC').match(visible) ?? []).join('');
    const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...marks, ...plainSpaces, '\u00a0', '\t', 'Příspěvek', '„60“')), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!/[\ufb00-\ufb04\u2010]/u.test(text));
        expect(letters(withoutInvisible(text))).toBe(letters(text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')));
      }),
    );
  });

  it('changes no more the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => withoutInvisible(withoutInvisible(text)) === withoutInvisible(text)));
  });
});

describe('stored text', () => {
  it('loses invisible marks like typed text', () => {
    expect(lineSchema.parse(' Kraj\u200b Vyso\u00adčina\u2009 ')).toBe('Kraj Vysočina');
  });

  it.each(named(['\t', '\n', '\u0000', '\u0085', '\u2028']))('is refused with the control character %s inside', (_, control) => {
    expect(lineSchema.safeParse(`a${control}b`).success).toBe(false);
  });
});

describe('a text of several paragraphs', () => {
  it.each(named(['\n', '\r\n', '\r', '\u000b', '\u2028', '\u2029']))('ends a line where %s does', (_, end) => {
    expect(parseProse(`první${end}druhý`)).toEqual({ ok: true, value: 'první\ndruhý' });
  });

  it('has single spaces, single empty lines, and nothing at the edges', () => {
    expect(parseProse('\n a \t b \n \n\n\n c\n')).toEqual({ ok: true, value: 'a b\n\nc' });
  });

  it('is what is stored, and is stored as it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\r'), maxLength: 30 });
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = parseProse(typed);
        if (parsed.ok) expect([proseSchema.parse(typed), proseSchema.parse(parsed.value), parseProse(parsed.value)]).toEqual([parsed.value, parsed.value, parsed]);
      }),
    );
  });

  it.each([
    ['nothing', ' \n\n', 'required'],
    ['a control character', 'a\u0007b', 'invalid-characters'],
    ['a book', 'a'.repeat(20_001), 'too-long'],
  ] as const)('is not %s', (_, typed, code) => {
    expect(parseProse(typed)).toEqual({ ok: false, code });
  });
});
