import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inCzechOrder, matches, searchable } from '#text/search';

describe('searching', () => {
  test('ignores diacritics and capitals on both sides', () => {
    expect(['vysocina', 'VYSOČINA', 'Vysočina'].map((typed) => matches('Kraj Vysočina', typed))).toEqual([true, true, true]);
  });

  test('wants every word, in any order', () => {
    expect([matches('Olomoucký kraj KPBI/3/2024', '2024 olom'), matches('Olomoucký kraj KPBI/3/2024', '2023 olom')]).toEqual([true, false]);
  });

  test('takes a non-breaking space for a space', () => {
    expect(matches('779\u00a000 Olomouc', '779 00')).toBe(true);
  });

  test('finds everything when nothing is typed', () => {
    expect(matches('Kraj Vysočina', '  ')).toBe(true);
  });

  test('finds any text by itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => matches(text, text)));
  });

  test('sees a text the same way twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchable(searchable(text)) === searchable(text)));
  });

  test('sorts as a Czech dictionary does, numbers by their value', () => {
    expect(['Zlínský', 'Chebský', 'Ústecký', 'Hradecký', 'Čáslavský', 'Cvikovský', 'KPBI/10', 'KPBI/2'].sort(inCzechOrder)).toEqual([
      'Cvikovský',
      'Čáslavský',
      'Hradecký',
      'Chebský',
      'KPBI/2',
      'KPBI/10',
      'Ústecký',
      'Zlínský',
    ]);
  });
});
