import { describe, expect, it } from 'vitest';
import { freshLedger } from '#core/ledger';
import { bestHit } from '#core/search/best-hit';
import type { SearchedText } from '#core/search/searched-texts';
import { anAgreementNumbered } from '#test/support/ledger-changes';

const attachment = (text: string): SearchedText => ({ place: 'attachment', field: 'Zpráva.pdf', text });

const told = (texts: readonly SearchedText[], query: string) => {
  const { label, excerpt, marks } = bestHit(anAgreementNumbered(1), texts, query, freshLedger);
  return [label, excerpt, marks.map(([from, to]) => excerpt.slice(from, to))];
};

describe('the best hit', () => {
  it('is the text with most of what was searched for', () => {
    expect(told([attachment('Krajský úřad'), { ...attachment('Úřad Kraje Vysočina'), field: 'Jiná.pdf' }], 'kraj vysoc')).toEqual(['Jiná.pdf', 'Úřad Kraje Vysočina', ['Kraj', 'Vysoč']]);
  });

  it('of a book is a piece around the first found word', () => {
    const filler = 'Závěrečná ustanovení platí dále. '.repeat(5_000);

    expect(told([attachment(`${filler}Bezpečnostní ředitelka rozhodla. ${filler}`)], 'reditel')).toEqual([
      'Zpráva.pdf',
      '… ustanovení platí dále. Bezpečnostní ředitelka rozhodla. Závěrečná ustanovení platí dále. Závěrečná ustanovení platí dále. Závěrečná ustanovení platí dále …',
      ['ředitel'],
    ]);
  });

  it('of a book whose folded form is longer is found all the same', () => {
    // „İ“ folds to two characters.
    const filler = 'İİİ ustanovení platí dále. '.repeat(500);

    expect(told([attachment(`${filler}Ředitelka rozhodla.`)], 'reditel')).toEqual(['Zpráva.pdf', expect.stringMatching(/^… .*Ředitelka rozhodla\.$/u), ['Ředitel']]);
  });
});
