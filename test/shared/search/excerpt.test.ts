import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '#shared/domain/search/excerpt';
import { folded, placedWords, placeOfWord, wordsOf } from '#shared/domain/search/words';

const long = `${'Předmětem smlouvy je spolupráce. '.repeat(10)}Platforma pro manažery kybernetické bezpečnosti. ${'Závěrečná ustanovení platí. '.repeat(10)}`;
const marked = (text: string, searched: readonly string[]) => {
  const { excerpt, marks } = excerptOf(text, searched);
  return marks.map(([from, to]) => excerpt.slice(from, to));
};

describe('words of a text', () => {
  it('are runs of letters and digits, without diacritics and capitals', () => {
    expect(wordsOf('Č. KPBI/1/2024: Žluťoučký kůň (60\u00a0000 Kč)')).toEqual(['c', 'kpbi', '1', '2024', 'zlutoucky', 'kun', '60', '000', 'kc']);
  });

  it('are the same composed and decomposed', () => {
    expect(wordsOf('Řež'.normalize('NFD'))).toEqual(wordsOf('Řež'));
  });

  it('stand where they are, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const placed = placedWords(text);
        return placed.every(({ word, from, to }) => folded(text.slice(from, to)) === word) && placed.every(({ from }, index) => index === 0 || (placed[index - 1]?.to ?? 0) <= from);
      }),
    );
  });

  it('are found in a folded text where the first of them begins so', () => {
    const word = fc.constantFrom('kraj', 'krajský', 'Okraj', 'x', '24', 'kr');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', '/', ', ', '–')), { maxLength: 8 }), fc.constantFrom('kraj', 'k', '2', 'okr', 'raj'), (parts, beginning) => {
        const text = folded(parts.flat().join(''));
        expect(placeOfWord(text, beginning)).toBe(placedWords(text).find((placed) => placed.word.startsWith(beginning))?.from ?? -1);
      }),
    );
  });
});

describe('an excerpt', () => {
  it('is the whole of a short text, with what was searched for marked', () => {
    expect(excerptOf('Ing. Jiří  Šťovíček', ['stov'])).toEqual({ excerpt: 'Ing. Jiří Šťovíček', marks: [[10, 14]] });
  });

  it('of a long text is a piece of whole words around what was found', () => {
    const { excerpt } = excerptOf(long, ['kybern']);

    expect(excerpt).toMatch(/^… \S.*kybernetické bezpečnosti.*\S …$/u);
    expect(excerpt.length).toBeLessThanOrEqual(164);
  });

  it('marks the letters that were typed, however they are encoded', () => {
    expect([marked('Řehoř', ['reh']), marked('Řehoř'.normalize('NFD'), ['reh'])]).toEqual([['Řeh'], ['Řeh'.normalize('NFD')]]);
  });

  it('marks the longest beginning where several fit', () => {
    expect(marked('kybernetické', ['k', 'kyber'])).toEqual(['kyber']);
  });

  it('marks nothing where nothing is found', () => {
    expect(excerptOf('nic', ['xylofon'])).toEqual({ excerpt: 'nic', marks: [] });
  });

  it('keeps its marks inside, in their order, each on what begins as searched, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), { maxLength: 3 }), (text, typed) => {
        const searched = wordsOf(typed.join(' '));
        const { excerpt, marks } = excerptOf(text, searched);
        return marks.every(([from, to], index) => from < to && to <= excerpt.length && (index === 0 || (marks[index - 1]?.[1] ?? 0) <= from));
      }),
    );
  });
});
