import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionOf } from '#shared/domain/payments/matching/mention';
import { wordsOf } from '#shared/domain/search/words';

const looked = ['olom', 'ustec', 'zlins', 'msk', '2024071'];

test('whatever has a word that begins so is found, with diacritics, capitals and marks of their own', () => {
  const pieces = fc.constantFrom('OLOMOUCKÝ', 'Ústecký', 'U\u0301stecky\u0301', 'ŽLÍNSKÝ', 'zlínský', 'MSK', '2024071', 'č.', '/', ' ', 'platba');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (found) => {
      const text = found.join('');
      const isMentioned = wordsOf(text).some((word) => looked.some((each) => word.startsWith(each)));
      if (isMentioned) expect(mentionOf(looked)(text)).toBe(true);
    }),
  );
});

test('other texts are passed over', () => {
  expect(['Platba za zboží', 'VS 2024072', ''].map(mentionOf(looked))).toEqual([false, false, false]);
  expect(mentionOf([])('cokoli')).toBe(false);
});
