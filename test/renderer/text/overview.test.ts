import { describe, expect, test } from 'vitest';
import { listStatus, progressText, removedText, restoredText } from '#text/agreements';
import { namesText, officeSentence } from '#text/overview';
import { stateSentence } from '#text/parties';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the sentence about the office', () => {
  test.each([
    [{ total: 0, inForce: 0, drafts: 0 }, 'zatím žádná smlouva'],
    [{ total: 1, inForce: 0, drafts: 1 }, '1 smlouva, rozpracovaná'],
    [{ total: 3, inForce: 0, drafts: 2 }, '3 smlouvy, zatím žádná účinná, 2 rozpracované'],
    [{ total: 13, inForce: 12, drafts: 0 }, '13 smluv, 12 účinných'],
    [{ total: 13, inForce: 3, drafts: 6 }, '13 smluv, 3 účinné, 6 rozpracovaných'],
    [{ total: 1, inForce: 1, drafts: 0 }, '1 smlouva, účinná'],
    [{ total: 5, inForce: 5, drafts: 0 }, '5 smluv, všechny účinné'],
  ])('counts %o in correct Czech', (counts, expected) => {
    expect(plain(officeSentence('Kraj Vysočina', 'coordinator', counts, null))).toBe(`Kraj Vysočina · koordinátor · ${expected}`);
  });

  test('ends with what is next', () => {
    expect(plain(officeSentence('Kraj Vysočina', 'coordinator', { total: 1, inForce: 0, drafts: 1 }, 'Zlínský kraj: chybí 3 údaje'))).toBe('Kraj Vysočina · koordinátor · 1 smlouva, rozpracovaná · na řadě Zlínský kraj: chybí 3 údaje');
  });
});

describe('names in a line', () => {
  test.each([
    [['Zlínský kraj'], 'Zlínský kraj'],
    [['Zlínský kraj', 'Ústecký kraj'], 'Zlínský kraj a Ústecký kraj'],
    [['Zlínský kraj', 'Ústecký kraj', 'Plzeňský kraj', 'Karlovarský kraj'], 'Zlínský kraj a další 3'],
  ])('of %o read %s', (names, expected) => {
    expect(namesText(names)).toBe(expected);
  });
});

describe('the sentences of lists', () => {
  test('say how many drafts went into the bin, or which one', () => {
    expect([removedText(1, 'Zlínský kraj'), removedText(3, ''), removedText(5, '')].map(plain)).toEqual([
      'Koncept přesunut do koše: Zlínský kraj',
      '3 koncepty přesunuty do koše',
      '5 konceptů přesunuto do koše',
    ]);
  });

  test('say how many came back', () => {
    expect([restoredText(1, 'Zlínský kraj'), restoredText(2, ''), restoredText(7, '')].map(plain)).toEqual(['Smlouva obnovena: Zlínský kraj', '2 smlouvy obnoveny', '7 smluv obnoveno']);
  });

  test('say how many are shown and chosen', () => {
    expect([listStatus(14, 0), listStatus(14, 1), listStatus(14, 3), listStatus(14, 6)].map(plain)).toEqual(['14 smluv', '14 smluv · vybrána 1', '14 smluv · vybrány 3', '14 smluv · vybráno 6']);
  });

  test('say how far a change of many is, and how long it takes once that can be told', () => {
    expect([progressText('Obnovuji', { done: 0, of: 40, left: null }), progressText('Obnovuji', { done: 12, of: 40, left: 5 })].map(plain)).toEqual(['Obnovuji: 0 z 40', 'Obnovuji: 12 z 40, zbývá asi 5 s']);
  });

  test('say what of a region is missing and what waits to be checked', () => {
    expect([stateSentence(7, 1), stateSentence(0, 2), stateSentence(1, 0), stateSentence(0, 0)].map(plain)).toEqual([
      '7 údajů chybí, 1 údaj čeká na ověření.',
      '2 údaje čekají na ověření.',
      '1 údaj chybí.',
      'Všechny údaje jsou vyplněné a ověřené.',
    ]);
  });
});
