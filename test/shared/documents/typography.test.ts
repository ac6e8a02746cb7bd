import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '#shared/documents/block';
import { typesetString, typesetText } from '#shared/documents/typography';

/** Non-breaking spaces made visible. */
const shown = (text: string) => typesetString(text).replaceAll('\u00a0', '~');

const fragments = [
  'v', 'V', 's', 'z', 'o', 'a', 'i', 'K', '(v', '„s', '60', '000', 'Kč', '§', '23', 'č.', 'odst.', '1', 'písm.', 'b)', 'čl.', 'IV', 'Sb.', '9.', '10.', '2023', 'října',
  'Ing.', 'Josef', 'J.', 'Novák,', 'Ph.D.', 'hl.', 'm.', 'Praha', '–', 'kraj', 'smlouva', '585', '779', '00', '+420', '5', '%', 'dnů', 's.', 'j.',
];
const anyText = fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((words) => words.join(' '));

describe('Czech typography', () => {
  it.each([
    ['k věci s ním z kraje v Praze o tom u nás a také i jinak', 'k~věci s~ním z~kraje v~Praze o~tom u~nás a~také i~jinak'],
    ['V kraji', 'V~kraji'],
    ['Jde (v kraji) a „s krajem“', 'Jde (v~kraji) a~„s~krajem“'],
    ['A v tom', 'A~v~tom'],
    ['v s tím', 'v~s~tím'],
    ['podle čl. I s uvedením', 'podle čl.~I s~uvedením'],
  ])('ties one-letter words to what follows: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['60 000 Kč', '60~000~Kč'],
    ['1 234 567,50 Kč', '1~234~567,50~Kč'],
    ['21 % a 5 km', '21~% a~5~km'],
    ['do 30 dnů, 6 měsíců, 13 krajů', 'do 30~dnů, 6~měsíců, 13~krajů'],
    ['779 00 Olomouc', '779~00 Olomouc'],
    ['+420 585 508 111', '+420~585~508~111'],
    ['v roce 2024 300 krajů', 'v~roce 2024 300~krajů'],
    ['60 000,- Kč a 12 mil. Kč', '60~000,-~Kč a~12~mil.~Kč'],
  ])('keeps numbers together: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['dne 9. 10. 2023', 'dne 9.~10. 2023'],
    ['dne 9. října 2023', 'dne 9.~října 2023'],
    ['8. kapitola', '8.~kapitola'],
  ])('keeps a day with its month, and lets the year wrap: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['§ 10a odst. 5 písm. b)', '§~10a odst.~5~písm.~b)'],
    ['čl. IV odst. 1', 'čl.~IV odst.~1'],
    ['zákona č. 340/2015 Sb.', 'zákona č.~340/2015~Sb.'],
    ['příloha č. 1', 'příloha č.~1'],
    ['č. j. KUJI 12', 'č.~j.~KUJI 12'],
    ['ORJ 18', 'ORJ~18'],
    ['č. 104/2013 Sb. m. s.', 'č.~104/2013~Sb.~m.~s.'],
    ['bod 3 na s. 12', 'bod~3 na s.~12'],
  ])('keeps marks with what they mark: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['Banka, a. s.', 'Banka, a.~s.'],
    ['Firma s. r. o.', 'Firma s.~r.~o.'],
    ['Firma spol. s r. o.', 'Firma spol.~s~r.~o.'],
    ['hl. m. Praha', 'hl.~m.~Praha'],
    ['110 00 Praha 1', '110~00 Praha~1'],
    ['Ing. arch. Jan Novák, Ph.D.', 'Ing.~arch.~Jan Novák,~Ph.D.'],
    ['J. A. Novák', 'J.~A.~Novák'],
    ['Mgr. et Mgr. Eva Malá', 'Mgr.~et~Mgr.~Eva Malá'],
    ['to – jak známo – ano', 'to~– jak známo~– ano'],
  ])('keeps abbreviations, titles and dashes: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('reads runs as one text', () => {
    const text: Text = [{ text: 've výši 60' }, { text: ' 000', field: 'amount' }, { text: ' Kč v ' }, { text: 'Praze', strong: true }];
    expect(typesetText(text)).toEqual([{ text: 've výši 60' }, { text: '\u00a0000', field: 'amount' }, { text: '\u00a0Kč v\u00a0' }, { text: 'Praze', strong: true }]);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.string()), (text) => typesetString(typesetString(text)) === typesetString(text)));
  });

  it('changes nothing but spaces', () => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    fc.assert(fc.property(fc.oneof(anyText, fc.string()), (text) => plain(typesetString(text)) === plain(text)));
  });

  it('leaves no line to end in a one-letter preposition, in a number, or after a mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const set = typesetString(text);
        return !/(?<![\p{L}\p{N}.])(?<!čl\.[ \u00a0])[ksvzouai] \S/iu.test(set) && !/(?:§|č\.|odst\.|písm\.|čl\.) \S/u.test(set) && !/(?<!\d)\d{1,3} 000(?!\d)|\d (?:Kč|%|Sb\.)/u.test(set);
      }),
    );
  });

  it('sets runs as it would set their joined text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const runs = typesetText(texts.map((text) => ({ text })));
        return runs.map(({ text }) => text).join('') === typesetString(texts.join(''));
      }),
    );
  });
});
