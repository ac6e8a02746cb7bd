import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementForms, counted, datumForms, draftForms, formFor, missingCount } from '#text/plural';

describe('a number and its word', () => {
  test.each([
    [0, '0\u00a0smluv'],
    [1, '1\u00a0smlouva'],
    [2, '2\u00a0smlouvy'],
    [4, '4\u00a0smlouvy'],
    [5, '5\u00a0smluv'],
    [11, '11\u00a0smluv'],
    [22, '22\u00a0smluv'],
    [1000, '1\u00a0000\u00a0smluv'],
  ])('%i agrees in Czech', (count, expected) => {
    expect(counted(count, agreementForms)).toBe(expected);
  });

  test('more than four always take the genitive plural', () => {
    fc.assert(fc.property(fc.integer({ min: 5 }), (count) => formFor(count, draftForms) === draftForms[2]));
  });

  test('missing data are counted in the words of the design', () => {
    expect([1, 3, 7].map(missingCount)).toEqual([`Chybí ${counted(1, datumForms)}`, 'Chybí 3\u00a0údaje', 'Chybí 7\u00a0údajů']);
  });
});
