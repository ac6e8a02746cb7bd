import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNames, patternWords, unknownWords, type NameFacts } from '#shared/domain/batch/file-names';

const facts: NameFacts = { 'kraj': 'Olomoucký kraj', 'číslo': 'KPBI/3/2024', 'dokument': 'Příloha č.\u00a01', 'rok': '2024', 'stav': 'návrh', 'pořadí': '01' };
const nameBy = (pattern: string, change: Partial<NameFacts> = {}) => fileNames(pattern, [{ ...facts, ...change }], '.pdf')[0];

describe('the name of a file by a pattern', () => {
  test('has the words of the pattern filled in, slashes of numbers as hyphens', () => {
    expect(nameBy('{pořadí} {kraj} {číslo} – {dokument} ({rok}, {stav})')).toBe('01 Olomoucký kraj KPBI-3-2024 – Příloha č. 1 (2024, návrh).pdf');
  });

  test('drops the dash around a fact that is not there', () => {
    expect([nameBy('{číslo} – {kraj}', { 'číslo': '' }), nameBy('{kraj} – {číslo}', { 'číslo': '' }), nameBy('{kraj} – {číslo} – {rok}', { 'číslo': '' })]).toEqual(['Olomoucký kraj.pdf', 'Olomoucký kraj.pdf', 'Olomoucký kraj – 2024.pdf']);
  });

  test.each([
    ['leads out of the folder', '../{kraj}'],
    ['holds what Windows forbids', 'a<b>:"|?*{kraj}'],
    ['ends in a full stop', '{kraj}. '],
    ['is empty', ''],
    ['is a device', 'con'],
  ])('is one Windows takes, also where the pattern %s', (_what, pattern) => {
    expect(nameBy(pattern)).toMatch(/^(?!(?:con|nul)\.)[^<>:"/\\|?*\s.][^<>:"/\\|?*]*\.pdf$/iu);
  });

  test('is told apart from an equal one, whatever its capitals', () => {
    expect(fileNames('{dokument}', ['Smlouva', 'smlouva', 'Smlouva (2)'].map((dokument) => ({ ...facts, dokument })), '.pdf')).toEqual(['Smlouva.pdf', 'smlouva (2).pdf', 'Smlouva (2) (2).pdf']);
  });

  test('is different for every document, whatever the pattern', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.array(fc.constantFrom('Smlouva', 'SMLOUVA', 'Příloha', ''), { maxLength: 12 }), (pattern, documents) => {
        const names = fileNames(`${pattern}{dokument}`, documents.map((dokument) => ({ ...facts, dokument })), '.pdf').map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('leaves room in a name for the number that tells it apart', () => {
    const long = { ...facts, kraj: 'ř'.repeat(300) };
    expect(fileNames('{kraj}', [long, long], '.pdf').map((name) => name.slice(-8))).toEqual(['řřřř.pdf', ' (2).pdf']);
  });
});

describe('the words of a pattern', () => {
  test('that nobody knows are named', () => {
    expect(unknownWords(`{kraj} {cislo} {datum} ${patternWords.map((word) => `{${word}}`).join('')}`)).toEqual(['cislo', 'datum']);
  });
});
